-- What the desk's people write to each other about a case. It bears the organization of its case, as every row that is about one does, and is closed to that
-- organization twice over: guichet_tenant is granted nothing, and the only policy is the desk's.
create table case_notes (
  id uuid primary key,
  organization_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  author_name text not null,
  body text not null,
  at timestamptz not null,
  foreign key (organization_id, case_id) references cases (organization_id, id)
);
create index case_notes_in_order on case_notes (case_id, at, id);

alter table case_notes enable row level security;
alter table case_notes force row level security;
create policy every_organization on case_notes to guichet_desk using (true) with check (true);
-- Noted is noted: nobody changes what a colleague may have acted upon.
grant select, insert on case_notes to guichet_desk;

-- How many cases each reviewer works on.
create index cases_of_assignee on cases (assignee_id) where status = 'claimed';
