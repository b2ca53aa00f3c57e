-- The second fence. Every table with an organization is closed to guichet_tenant but for the organization of its transaction.
do $$
declare t text;
begin
  foreach t in array array['people','sessions','clients','access_tokens','events','outbox','idempotency_keys','holds','documents','dossiers','dossier_versions','dossier_slots',
                           'requests','request_lines','cases','purchases','orders','order_lines','numbers','messages'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy one_organization on %I to guichet_tenant using (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))
                    with check (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))', t);
    execute format('create policy every_organization on %I to guichet_desk using (true) with check (true)', t);
  end loop;
end $$;

alter table organizations enable row level security;
alter table organizations force row level security;
create policy one_organization on organizations to guichet_tenant using (id = (select nullif(current_setting('app.organization_id', true), '')::uuid));
create policy every_organization on organizations to guichet_desk using (true) with check (true);

grant usage on schema public to guichet_tenant, guichet_desk;
grant select, insert, update, delete on all tables in schema public to guichet_tenant, guichet_desk;
grant usage on all sequences in schema public to guichet_tenant, guichet_desk;
-- What happened is added to and read, never changed; sign-in is the desk's business.
revoke update, delete on events from guichet_tenant, guichet_desk;
revoke all on sign_in_failures from guichet_tenant;
