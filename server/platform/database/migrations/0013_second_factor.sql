-- How people sign in beside their password, and which letters they do without.

alter table people add column unwanted_letters text[] not null default '{}';

-- The secret of an authenticator app (RFC 6238), sealed with a key that is not in the database. `last_step` is the time step of the last code that was
-- accepted: no code is accepted twice. Unconfirmed, it protects nothing yet.
create table totp_secrets (
  person_id uuid primary key,
  organization_id uuid not null,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  created_at timestamptz not null,
  foreign key (organization_id, person_id) references people (organization_id, id)
);

-- Each opens one sign-in, when the authenticator app is lost; only digests are kept, and a used one is gone.
create table recovery_codes (
  code_hash bytea primary key,
  organization_id uuid not null,
  person_id uuid not null,
  foreign key (organization_id, person_id) references people (organization_id, id)
);
create index recovery_codes_of_person on recovery_codes (organization_id, person_id);

-- WebAuthn credentials. The public key is public; whoever steals this table signs nobody in.
create table passkeys (
  id uuid primary key,
  organization_id uuid not null,
  person_id uuid not null,
  name text not null,
  credential_id bytea not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  foreign key (organization_id, person_id) references people (organization_id, id)
);
create index passkeys_of_person on passkeys (organization_id, person_id, created_at, id);

-- What the desk asked and waits to be answered, once and soon: a second factor, the making of a passkey, or the use of one, where nobody is known yet.
create table challenges (
  challenge_hash bytea primary key,
  purpose text not null check (purpose in ('second_factor', 'passkey_creation', 'passkey_use')),
  organization_id uuid,
  person_id uuid,
  expires_at timestamptz not null,
  foreign key (organization_id, person_id) references people (organization_id, id),
  check ((person_id is null) = (purpose = 'passkey_use') and (organization_id is null) = (person_id is null))
);
create index challenges_by_end on challenges (expires_at);
create index challenges_of_person on challenges (organization_id, person_id);

do $$
declare t text;
begin
  foreach t in array array['totp_secrets', 'recovery_codes', 'passkeys', 'challenges'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy one_organization on %I to guichet_tenant using (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))
                    with check (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))', t);
    execute format('create policy every_organization on %I to guichet_desk using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to guichet_tenant, guichet_desk', t);
  end loop;
end $$;
