-- The carriers numbers come from, and what they would sell. Offers belong to nobody: no organization, no row-level security.
create table carriers (
  id text primary key,
  name text not null,
  kind text not null,
  rules text not null,
  failing boolean not null default false,
  last_answer_at timestamptz,
  -- When its whole stock was last read; null when never, or when the reading was cut short.
  stock_read_at timestamptz,
  created_at timestamptz not null
);

create table offers (
  id uuid primary key,
  carrier_id text not null references carriers,
  e164 text collate "C" not null unique,
  national text collate "C" not null,
  country text not null,
  number_type text not null,
  area_code text,
  region text,
  locality text,
  -- The names of places as they are compared: without case and accents, whatever the server's language.
  region_key text,
  locality_key text,
  sms boolean not null,
  mms boolean not null,
  voice boolean not null,
  address_requirement text not null,
  price_minor integer not null,
  setup_minor integer not null,
  currency text not null,
  status text not null,
  status_changed_at timestamptz not null
);
-- One country and type is read at a time: prefix patterns by range, everything else by a filter inside the segment.
create index offers_to_search on offers (country, number_type, national) include (id, sms, mms, voice, area_code) where status = 'available';
create index offers_by_suffix on offers (country, number_type, reverse(national) collate "C" text_pattern_ops) where status = 'available';
create index offers_of_carrier on offers (carrier_id, country, status);
