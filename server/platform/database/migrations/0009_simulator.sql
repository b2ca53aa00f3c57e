-- The simulated carriers' own books: a world of its own, which never reads or writes a table of the desk's, nor the desk one of these.
-- Empty and unused where no simulated carrier is configured.
create schema simulator;

-- How a carrier has been steered. Whoever writes in a carrier's book holds its row here, so that one thing happens at a time.
create table simulator.simulated_settings (
  carrier_id text primary key,
  answer_after_ms integer not null,
  failing boolean not null default false,
  answers_to_lose integer not null default 0
);

create table simulator.simulated_orders (
  id integer generated always as identity primary key,
  carrier_id text not null,
  idempotency_key text not null,
  accepted_at timestamptz not null,
  decide_at timestamptz not null,
  decided_at timestamptz,
  cancelled_at timestamptz,
  unique (carrier_id, idempotency_key)
);
create index simulated_orders_to_decide on simulator.simulated_orders (carrier_id, decide_at, id) where decided_at is null and cancelled_at is null;

-- An active line is a sale until it is released. That a number has one sale at a time is the carrier's promise, kept by an index.
create table simulator.simulated_order_lines (
  order_id integer not null references simulator.simulated_orders,
  position integer not null,
  carrier_id text not null,
  e164 text not null,
  state text not null check (state in ('pending', 'active', 'gone', 'cancelled')),
  decided_at timestamptz,
  released_at timestamptz,
  primary key (order_id, position)
);
create unique index one_sale_a_number on simulator.simulated_order_lines (carrier_id, e164) where state = 'active' and released_at is null;

-- Numbers that a carrier silently no longer has, although its number plan says so.
create table simulator.simulated_lost_numbers (
  carrier_id text not null,
  e164 text not null,
  primary key (carrier_id, e164)
);

grant usage on schema simulator to guichet_desk;
grant select, insert, update, delete on all tables in schema simulator to guichet_desk;
