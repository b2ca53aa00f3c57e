-- What happened, in order. One row a state change, written in its transaction, never changed afterwards.
create table events (
  sequence bigint generated always as identity primary key,
  id uuid not null unique,
  organization_id uuid not null references organizations,
  name text not null,
  subject_type text not null,
  subject_id text not null,
  from_status text,
  to_status text,
  actor_kind text not null,
  actor_id text,
  actor_name text not null,
  data jsonb not null,
  at timestamptz not null
);
create index events_of_organization on events (organization_id, sequence);
create index events_of_subject on events (subject_id, sequence);

create function refuse_to_change_events() returns trigger language plpgsql as $$
begin
  raise exception 'events are append-only';
end $$;
create trigger events_are_append_only before update or delete or truncate on events for each statement execute function refuse_to_change_events();

-- What still has to be told. A row goes away in the transaction that prepared everything that follows from its event.
create table outbox (
  event_sequence bigint primary key references events,
  organization_id uuid not null references organizations,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text
);
create index outbox_due on outbox (next_attempt_at, event_sequence);

-- The answer given to an Idempotency-Key, written in the transaction of the effect.
create table idempotency_keys (
  organization_id uuid not null references organizations,
  actor_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  answer bytea,
  created_at timestamptz not null,
  primary key (organization_id, actor_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
