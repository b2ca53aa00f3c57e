-- A short code is dialled within its country: 36179 in France is not 36179 in Belgium. Everything else is one in the whole world.
drop index one_owner_a_number;
create unique index one_owner_a_number on numbers (e164) where number_type <> 'short_code' and status not in ('failed', 'returned');
create unique index one_owner_a_short_code on numbers (country, e164) where number_type = 'short_code' and status not in ('failed', 'returned');
