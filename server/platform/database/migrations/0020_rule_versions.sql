-- Rules that staff of this desk made, beside the packs that Guichet ships. A row is one version of one country's rules, whole; it never changes. Only that it
-- was withdrawn, and that its day was announced, is noted on it.
create table rule_versions (
  id uuid primary key,
  country text not null check (country ~ '^[A-Z]{2}$'),
  version integer not null check (version > 1000),
  based_on integer not null,
  effective_from date not null,
  sets jsonb not null,
  note text not null,
  author_id uuid not null,
  author_name text not null,
  author_organization_id uuid not null references organizations,
  created_at timestamptz not null,
  took_effect_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text,
  unique (country, version)
);
create index rule_versions_to_announce on rule_versions (effective_from) where took_effect_at is null and withdrawn_at is null;

-- Counts publications and withdrawals. Whoever publishes locks it; every unit of work reads it on its way in, and reads the rules anew when it has moved.
create table rule_revision (
  only_one boolean primary key default true check (only_one),
  revision bigint not null
);
insert into rule_revision values (true, 0);

-- The program's login may read no table before it has entered a scope; how often the rules changed is no secret.
-- Not in the language sql: plpgsql keeps its plan for the session, and every unit of work asks.
create function current_rule_revision() returns bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select revision from rule_revision);
end $$;

create function refuse_to_change_rule_versions() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'version % of the rules of % is kept', old.version, old.country; end if;
  if (to_jsonb(new) - 'took_effect_at' - 'withdrawn_at' - 'withdrawn_by') is distinct from (to_jsonb(old) - 'took_effect_at' - 'withdrawn_at' - 'withdrawn_by')
     or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
    raise exception 'version % of the rules of % never changes', old.version, old.country;
  end if;
  return new;
end $$;
create trigger rule_versions_never_change before update or delete on rule_versions for each row execute function refuse_to_change_rule_versions();

-- Everybody reads the rules; only the desk makes them.
grant select on rule_versions, rule_revision to guichet_tenant, guichet_desk;
grant insert on rule_versions to guichet_desk;
grant update (took_effect_at, withdrawn_at, withdrawn_by) on rule_versions to guichet_desk;
grant update (revision) on rule_revision to guichet_desk;
