-- Offers set aside. The partial unique index is the whole of "exactly once".
create table holds (
  id uuid primary key,
  organization_id uuid not null references organizations,
  offer_id uuid not null references offers,
  request_id uuid,
  status text not null,
  held_until timestamptz not null,
  kept_by text not null default 'desk',
  created_by uuid not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  unique (organization_id, id)
);
create unique index one_live_hold_an_offer on holds (offer_id) where status = 'held';
create index holds_to_expire on holds (held_until) where status = 'held';
create index live_holds_of_organization on holds (organization_id, held_until) where status = 'held';
create index holds_of_organization on holds (organization_id, created_at, id);
create index holds_of_request on holds (organization_id, request_id);
