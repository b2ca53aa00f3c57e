-- A sender ID is found by its letters, as a label is: whoever looks for it knows nothing else of it.
alter table numbers drop column words;
alter table numbers add column words text generated always as
  (folded(coalesce(label, '') || ' ' || jsonb_path_query_array(used_by, '$[*].name')::text || case when origin = 'sender_id' then ' ' || e164 else '' end)) stored;

-- When a number was changed last. The trail of events says it too, but no list can be put in its order by asking the trail for each of a hundred thousand.
alter table numbers add column changed_at timestamptz;
-- Those that are there already; for this once the owner sees behind the fences.
alter table numbers no force row level security;
alter table events no force row level security;
update numbers set changed_at = coalesce((select max(events.at) from events where events.subject_id = numbers.id::text), created_at);
alter table numbers force row level security;
alter table events force row level security;
alter table numbers alter column changed_at set not null;
