-- What was handed in stays as it was handed in. Of a version that is no draft only its course may change (status, decision, expiry), and of its slots only
-- the verdicts, while it is in review. Operations see to that themselves; these triggers hold when one of them is wrong.
create unique index one_approved_version_a_dossier on dossier_versions (dossier_id) where status = 'approved';

create function refuse_to_change_submitted_versions() returns trigger language plpgsql as $$
begin
  if old.status = 'draft' and tg_op = 'DELETE' then return old; end if;
  if tg_op = 'DELETE' then raise exception 'version % of dossier % was handed in and is kept', old.number, old.dossier_id; end if;
  if (new.id, new.organization_id, new.dossier_id, new.number, new.created_at) is distinct from (old.id, old.organization_id, old.dossier_id, old.number, old.created_at) then
    raise exception 'version % of dossier % stays where it is', old.number, old.dossier_id;
  end if;
  if old.status <> 'draft' and (new.status = 'draft' or (new.information, new.address, new.regulations, new.submitted_at) is distinct from (old.information, old.address, old.regulations, old.submitted_at)) then
    raise exception 'version % of dossier % was handed in and never changes', old.number, old.dossier_id;
  end if;
  return new;
end $$;
create trigger submitted_versions_never_change before update or delete on dossier_versions for each row execute function refuse_to_change_submitted_versions();

create function refuse_to_change_submitted_slots() returns trigger language plpgsql as $$
declare
  the_slot dossier_slots;
  version_status text;
begin
  if tg_op = 'DELETE' then the_slot := old; else the_slot := new; end if;
  if tg_op = 'UPDATE' and (new.organization_id, new.version_id, new.slot) is distinct from (old.organization_id, old.version_id, old.slot) then
    raise exception 'slot % stays in its version', old.slot;
  end if;
  -- Locked against being handed in at this very moment.
  select status into version_status from dossier_versions where id = the_slot.version_id for share;
  if version_status = 'draft' then return the_slot; end if;
  if tg_op = 'UPDATE' and version_status = 'in_review'
     and (new.document_id, new.paper, new.issued_on, new.expires_on) is not distinct from (old.document_id, old.paper, old.issued_on, old.expires_on) then
    return the_slot;
  end if;
  raise exception 'slot % belongs to a version that was handed in (%)', the_slot.slot, version_status;
end $$;
create trigger submitted_slots_never_change before insert or update or delete on dossier_slots for each row execute function refuse_to_change_submitted_slots();

-- A paper is judged, never rewritten.
create function refuse_to_change_documents() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'status') is distinct from (to_jsonb(old) - 'status') then raise exception 'document % never changes', old.id; end if;
  return new;
end $$;
create trigger documents_never_change before update on documents for each row execute function refuse_to_change_documents();
