-- German is a language of the desk: a label with ß is found by whoever types ss, as a town is. Beside folded(), on whose results an index of unique names rests.
create function sought(words text) returns text language sql immutable strict parallel safe as $$
  select replace(replace(folded(words), 'ß', 'ss'), 'ẞ', 'ss')
$$;

alter table numbers drop column words;
alter table numbers add column words text generated always as
  (sought(coalesce(label, '') || ' ' || jsonb_path_query_array(used_by, '$[*].name')::text || case when origin = 'sender_id' then ' ' || e164 else '' end)) stored;
