-- Who they are, what licence they hold, who may do what.
-- guichet_tenant sees one organization, named by app.organization_id; guichet_desk sees them all. Both are group roles without a
-- login: a connection is nobody until its transaction chooses one (SET LOCAL ROLE), so a query outside a unit of work sees nothing.

create table organizations (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('customer', 'desk')),
  licence text not null,
  country text not null,
  language text not null,
  time_zone text not null,
  revision integer not null default 1,
  created_at timestamptz not null
);
create index organizations_by_age on organizations (created_at, id);

create table people (
  id uuid primary key,
  organization_id uuid not null references organizations,
  name text not null,
  email text not null,
  language text,
  roles text[] not null,
  grants text[] not null default '{}',
  password_hash text not null,
  disabled_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null,
  unique (organization_id, id)
);
create unique index people_by_email on people (lower(email));
create index people_by_age on people (organization_id, created_at, id);

-- A session's token is shown once; only its SHA-256 is kept.
create table sessions (
  id uuid primary key,
  organization_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null unique,
  user_agent text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  foreign key (organization_id, person_id) references people (organization_id, id)
);
create index sessions_of_person on sessions (organization_id, person_id, id);

create table clients (
  id uuid primary key,
  organization_id uuid not null references organizations,
  name text not null,
  secret_hash text not null,
  grants text[] not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  unique (organization_id, id)
);
create index clients_by_age on clients (organization_id, created_at, id);

create table access_tokens (
  token_hash bytea primary key,
  organization_id uuid not null,
  client_id uuid not null,
  expires_at timestamptz not null,
  foreign key (organization_id, client_id) references clients (organization_id, id)
);
create index access_tokens_of_client on access_tokens (organization_id, client_id);

-- Failed sign-ins, so that guessing is slow. Keyed by a hash of what was typed: an unknown address is counted like a known one.
create table sign_in_failures (
  id uuid primary key,
  subject_hash bytea not null,
  at timestamptz not null
);
create index sign_in_failures_of_subject on sign_in_failures (subject_hash, at);
