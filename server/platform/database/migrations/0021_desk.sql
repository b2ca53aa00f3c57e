-- What a carrier said of an order each time, and what people of the desk did about it: the last word alone does not tell who was waited for. The same word
-- again and again is one row that counts.
create table order_words (
  id uuid primary key,
  organization_id uuid not null,
  order_id uuid not null,
  kind text not null check (kind in ('answer', 'unknown', 'fault', 'retry', 'settle')),
  said text,
  speaker_kind text not null,
  speaker_name text not null,
  times integer not null default 1,
  first_at timestamptz not null,
  last_at timestamptz not null,
  foreign key (organization_id, order_id) references orders (organization_id, id)
);
create index order_words_of_order on order_words (organization_id, order_id, first_at, id);

-- `not_before`: whoever hurries waits until then: what was sent last may still be on its way. `denied_since`: the carrier took the order in, and has said
-- ever since that it knows no such order. `settled_at`: a person of the desk ended such an order on their word.
alter table orders
  add column last_answer_at timestamptz,
  add column not_before timestamptz,
  add column denied_since timestamptz,
  add column settled_at timestamptz;
create index orders_by_carrier_name on orders (lower(carrier_order_id) text_pattern_ops) where carrier_order_id is not null;
create index order_lines_of_offer on order_lines (offer_id);
create index request_lines_of_offer on request_lines (offer_id);

-- A carrier's calls, an hour a row.
create table carrier_hours (
  carrier_id text not null references carriers,
  hour timestamptz not null,
  answered integer not null default 0,
  failed integer not null default 0,
  slow integer not null default 0,
  slowest_ms integer not null default 0,
  primary key (carrier_id, hour)
);
create index carrier_hours_by_age on carrier_hours (hour);
alter table carriers
  add column failing_since timestamptz,
  add column last_failure_at timestamptz,
  add column last_failure text;

-- Coverage is counted by country and type, without touching a row.
drop index offers_of_carrier;
create index offers_of_carrier on offers (carrier_id, country, number_type, status);

-- Figures read a period, by the instant that puts a thing into it.
create index requests_by_submission on requests (submitted_at) where submitted_at is not null;
create index requests_by_closing on requests (closed_at) where closed_at is not null;
create index cases_by_decision on cases (decided_at) where decided_at is not null;
create index case_returns_by_age on events (at) where name = 'case.return';
create index alternatives_by_age on request_lines (created_at) where replaces_line_id is not null;

-- Numbers are sought by how they begin (numbers_by_digits for one organization, this one for the desk) and by their last digits, as people say them.
create index numbers_by_digits_of_desk on numbers (e164, id);
create index numbers_by_last_digits on numbers (reverse(e164) collate "C" text_pattern_ops);
create index requests_by_contact on requests (lower(contact_email) text_pattern_ops) where contact_email is not null;
create index people_by_address on people (lower(email) text_pattern_ops);

-- As in 0008: an organization's words are its own.
alter table order_words enable row level security;
alter table order_words force row level security;
create policy one_organization on order_words to guichet_tenant using (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));
create policy every_organization on order_words to guichet_desk using (true) with check (true);
grant select, insert, update on order_words to guichet_tenant, guichet_desk;
grant select, insert, update, delete on carrier_hours to guichet_desk;
grant select on carrier_hours to guichet_tenant;
