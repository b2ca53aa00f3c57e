-- The conversation of requester and desk about a request. `number` counts within one request and is given while the request is locked: a marker that has
-- passed a remark can never pass over one that was written earlier and appears later.
create table remarks (
  id uuid primary key,
  organization_id uuid not null,
  request_id uuid not null,
  number integer not null,
  side text not null,
  author_id uuid not null,
  author_kind text not null,
  author_name text not null,
  body text not null,
  created_at timestamptz not null,
  unique (organization_id, id),
  unique (request_id, number),
  foreign key (organization_id, request_id) references requests (organization_id, id)
);

-- How far somebody has read the conversation of a request.
create table remark_markers (
  organization_id uuid not null,
  request_id uuid not null,
  reader_id uuid not null,
  side text not null,
  number integer not null,
  read_at timestamptz not null,
  primary key (request_id, reader_id),
  foreign key (organization_id, request_id) references requests (organization_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['remarks','remark_markers'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy one_organization on %I to guichet_tenant using (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))
                    with check (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))', t);
    execute format('create policy every_organization on %I to guichet_desk using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update, delete on remark_markers to guichet_tenant, guichet_desk;
-- What was said stays said.
grant select, insert on remarks to guichet_tenant, guichet_desk;

-- A request's history reads what happened to it, and to whatever names it: its lines, remarks and e-mails.
create index events_of_request on events ((data ->> 'requestId'), sequence) where data ? 'requestId';

-- Lists by the day that was promised. The expression is the one that the list sorts by.
create index requests_by_promise on requests (organization_id, coalesce(expected_by, 'infinity'::date), id);
create index requests_by_promise_of_desk on requests (coalesce(expected_by, 'infinity'::date), id);
