-- What an inventory holds beside what the carriers of the desk deliver: numbers of accounts that an organization has elsewhere, and names to send in instead of
-- numbers. What a number was set up with stands with it: its address, the media and the words it answers with, whether its writers are looked for among the contacts.

-- Where an organization uses its numbers.
create table addresses (
  id uuid primary key,
  organization_id uuid not null references organizations,
  name text not null,
  street text not null,
  locality text not null,
  region text not null,
  postal_code text not null,
  country text not null,
  validated boolean not null,
  created_at timestamptz not null,
  unique (organization_id, id)
);
create index addresses_by_age on addresses (organization_id, created_at, id);
alter table addresses enable row level security;
alter table addresses force row level security;
create policy one_organization on addresses to guichet_tenant using (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));
create policy every_organization on addresses to guichet_desk using (true) with check (true);
grant select, insert, update, delete on addresses to guichet_tenant, guichet_desk;

alter table numbers
  alter column carrier_id drop not null,
  alter column offer_id drop not null,
  alter column order_line_id drop not null,
  add column origin text not null default 'carrier' check (origin in ('carrier', 'imported', 'sender_id')),
  -- The account of its own that an imported number belongs to.
  add column integration_id text,
  add column address_id uuid,
  add column supported_content jsonb,
  add column compliance jsonb,
  add column resolves_identities boolean not null default false,
  add column identity_division jsonb,
  -- By which numbers are put in the order of their carriers: those without one make a group too.
  add column carrier_key text not null generated always as (coalesce(carrier_id, '')) stored,
  add constraint delivered_by_its_carrier check ((origin = 'carrier') = (carrier_id is not null) and (origin = 'carrier') = (offer_id is not null) and (origin = 'carrier') = (order_line_id is not null)),
  add constraint imported_from_somewhere check ((origin = 'imported') = (integration_id is not null)),
  add constraint used_at_an_address foreign key (organization_id, address_id) references addresses (organization_id, id);

create index numbers_of_address on numbers (organization_id, address_id) where address_id is not null;
-- Whoever reads a name does not tell Guichet from GUICHET: no two organizations send in either.
create unique index one_owner_a_sender_id on numbers (lower(e164)) where origin = 'sender_id' and status not in ('failed', 'returned');
drop index numbers_by_carrier;
drop index all_numbers_by_carrier;
create index numbers_by_carrier on numbers (organization_id, carrier_key, e164, id);
create index all_numbers_by_carrier on numbers (carrier_key, e164, id);

-- As before, with those of no carrier counted under ''.
create or replace function count_numbers() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    insert into number_counts
      select organization_id, status, country, number_type, carrier_key, sum(one) from
        (select n.*, 1 as one from after_change n union all select o.*, -1 from before_change o) as changed
      group by 1, 2, 3, 4, 5 having sum(one) <> 0 order by 1, 2, 3, 4, 5
      on conflict (organization_id, status, country, number_type, carrier_id) do update set numbers = number_counts.numbers + excluded.numbers;
  elsif tg_op = 'INSERT' then
    insert into number_counts select organization_id, status, country, number_type, carrier_key, count(*) from after_change group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (organization_id, status, country, number_type, carrier_id) do update set numbers = number_counts.numbers + excluded.numbers;
  else
    insert into number_counts select organization_id, status, country, number_type, carrier_key, -count(*) from before_change group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (organization_id, status, country, number_type, carrier_id) do update set numbers = number_counts.numbers + excluded.numbers;
  end if;
  return null;
end $$;
