-- The inventory as people read it: sorted by any column, searched as they type, each number with how its papers stand; and the views that they keep of it.

-- Text as it is compared: without case and accents, whatever the server's language. Of our languages' letters only: the rest of Unicode is compared as it is.
create function folded(words text) returns text language sql immutable strict parallel safe as $$
  select translate(lower(words),
    'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿ',
    'aaaaaaceeeeiiiinoooooouuuuyaaaaaaceeeeiiiinoooooouuuuyy')
$$;

alter table numbers
  add column words text generated always as (folded(coalesce(label, '') || ' ' || jsonb_path_query_array(used_by, '$[*].name')::text)) stored,
  -- The day on which it was bought, or until then asked for: the newest numbers come first, those that are still being set up among them. A plain column, since
  -- row-level security lets no index find an expression.
  add column listed_at timestamptz not null generated always as (coalesce(purchased_at, created_at)) stored,
  -- The day of the month on which it renews, 0 where it does not: in the order of the days that come next, these are the dates of renewal.
  add column renewal_day smallint not null generated always as (case when status = 'active' and purchased_at is not null then extract(day from purchased_at at time zone 'UTC')::smallint else 0 end) stored;

-- A number is written a few times in its life and read all day. Every order has an index for one organization, and one for the desk, which reads across them.
drop index numbers_by_purchase;
create index numbers_by_purchase on numbers (organization_id, listed_at, id);
create index numbers_by_status on numbers (organization_id, status, e164, id);
create index numbers_by_country on numbers (organization_id, country, e164, id);
create index numbers_by_type on numbers (organization_id, number_type, e164, id);
create index numbers_by_carrier on numbers (organization_id, carrier_id, e164, id);
create index numbers_by_renewal on numbers (organization_id, renewal_day, e164, id);
create index numbers_by_price on numbers (organization_id, currency, price_minor, e164, id);
create index numbers_of_request on numbers (organization_id, request_id) where request_id is not null;
create index all_numbers_by_digits on numbers (e164, id);
create index all_numbers_by_purchase on numbers (listed_at, id);
create index all_numbers_by_status on numbers (status, e164, id);
create index all_numbers_by_country on numbers (country, e164, id);
create index all_numbers_by_type on numbers (number_type, e164, id);
create index all_numbers_by_carrier on numbers (carrier_id, e164, id);
create index all_numbers_by_renewal on numbers (renewal_day, e164, id);
create index all_numbers_by_price on numbers (currency, price_minor, e164, id);

-- How many numbers there are of each kind, kept by the numbers themselves: the exact total of a list, and what its menus offer, without counting a hundred thousand rows.
create table number_counts (
  organization_id uuid not null references organizations,
  status text not null,
  country text not null,
  number_type text not null,
  carrier_id text not null,
  numbers integer not null,
  primary key (organization_id, status, country, number_type, carrier_id)
);
create function count_numbers() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    -- In one order, so that two who change the same kinds wait for one another instead of both.
    insert into number_counts
      select organization_id, status, country, number_type, carrier_id, sum(one) from
        (select n.*, 1 as one from after_change n union all select o.*, -1 from before_change o) as changed
      group by 1, 2, 3, 4, 5 having sum(one) <> 0 order by 1, 2, 3, 4, 5
      on conflict (organization_id, status, country, number_type, carrier_id) do update set numbers = number_counts.numbers + excluded.numbers;
  elsif tg_op = 'INSERT' then
    insert into number_counts select organization_id, status, country, number_type, carrier_id, count(*) from after_change group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (organization_id, status, country, number_type, carrier_id) do update set numbers = number_counts.numbers + excluded.numbers;
  else
    insert into number_counts select organization_id, status, country, number_type, carrier_id, -count(*) from before_change group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (organization_id, status, country, number_type, carrier_id) do update set numbers = number_counts.numbers + excluded.numbers;
  end if;
  return null;
end $$;
create trigger added_numbers_count after insert on numbers referencing new table as after_change for each statement execute function count_numbers();
create trigger changed_numbers_count after update on numbers referencing old table as before_change new table as after_change for each statement execute function count_numbers();
create trigger removed_numbers_count after delete on numbers referencing old table as before_change for each statement execute function count_numbers();
-- Those that are there already; for this once the owner sees behind the fence.
alter table numbers no force row level security;
insert into number_counts select organization_id, status, country, number_type, carrier_id, count(*) from numbers group by 1, 2, 3, 4, 5;
alter table numbers force row level security;

-- Of a dossier's versions that which counts for its numbers: the approved one; else the latest that was handed in; a draft only where there is nothing else.
create view dossier_standings with (security_invoker = true) as
  select distinct on (v.organization_id, v.dossier_id) v.organization_id, v.dossier_id, d.name, v.status, v.expires_on
  from dossier_versions v join dossiers d on d.organization_id = v.organization_id and d.id = v.dossier_id
  order by v.organization_id, v.dossier_id, v.status = 'approved' desc, v.status <> 'draft' desc, v.number desc;

-- A list as somebody likes to see it: the page and its query string, under a name of their own. Whose it is: a person, or an API client.
create table saved_views (
  id uuid primary key,
  organization_id uuid not null references organizations,
  owner_id uuid not null,
  page text not null,
  name text not null,
  query text not null,
  revision integer not null default 1,
  created_at timestamptz not null
);
create unique index one_view_a_name on saved_views (organization_id, owner_id, page, folded(name));

do $$
declare t text;
begin
  foreach t in array array['saved_views', 'number_counts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy one_organization on %I to guichet_tenant using (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))
                    with check (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))', t);
    execute format('create policy every_organization on %I to guichet_desk using (true) with check (true)', t);
  end loop;
end $$;

grant select, insert, update, delete on saved_views, number_counts to guichet_tenant, guichet_desk;
grant select on dossier_standings to guichet_tenant, guichet_desk;
