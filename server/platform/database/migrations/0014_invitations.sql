-- People who are asked by e-mail to join an organization. The link's token is made from the desk's secret, the id and how often it was sent; here stands its digest.
create table invitations (
  id uuid primary key,
  organization_id uuid not null references organizations,
  email text not null,
  roles text[] not null,
  language text not null,
  status text not null,
  token_hash bytea not null unique,
  times_sent integer not null default 1,
  invited_by text not null,
  person_id uuid,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  unique (organization_id, id),
  foreign key (organization_id, person_id) references people (organization_id, id)
);
create unique index invitations_under_way on invitations (organization_id, lower(email)) where status = 'sent';
create index invitations_by_age on invitations (organization_id, created_at, id);
create index invitations_due on invitations (expires_at) where status = 'sent';

alter table invitations enable row level security;
alter table invitations force row level security;
create policy one_organization on invitations to guichet_tenant using (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));
create policy every_organization on invitations to guichet_desk using (true) with check (true);
grant select, insert, update, delete on invitations to guichet_tenant, guichet_desk;

-- The letter of an invitation is kept without its link, which is filled in as it is sent.
alter table messages add column invitation_id uuid;
alter table messages add foreign key (organization_id, invitation_id) references invitations (organization_id, id);
