create table documents (
  id uuid primary key,
  organization_id uuid not null references organizations,
  name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  status text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  unique (organization_id, id)
);
create index documents_by_age on documents (organization_id, uploaded_at, id);

create table dossiers (
  id uuid primary key,
  organization_id uuid not null references organizations,
  name text not null,
  country text not null,
  number_type text not null,
  end_user_type text not null,
  carriers text[] not null,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  unique (organization_id, id)
);
create index dossiers_by_age on dossiers (organization_id, created_at, id);

-- The answers to a regulation. Once submitted a version never changes but for its status and verdicts.
create table dossier_versions (
  id uuid primary key,
  organization_id uuid not null,
  dossier_id uuid not null,
  number integer not null,
  status text not null,
  information jsonb not null,
  address jsonb,
  regulations jsonb not null,
  submitted_at timestamptz,
  decided_at timestamptz,
  expires_on date,
  created_at timestamptz not null,
  unique (organization_id, id),
  unique (dossier_id, number),
  foreign key (organization_id, dossier_id) references dossiers (organization_id, id)
);
create unique index one_open_version_a_dossier on dossier_versions (dossier_id) where status in ('draft', 'submitted', 'in_review');
create index dossier_versions_to_expire on dossier_versions (expires_on) where status = 'approved';

create table dossier_slots (
  organization_id uuid not null,
  version_id uuid not null,
  slot text not null,
  status text not null,
  document_id uuid,
  paper text,
  issued_on date,
  expires_on date,
  reason text,
  note text,
  judged_by uuid,
  judged_at timestamptz,
  primary key (version_id, slot),
  foreign key (organization_id, version_id) references dossier_versions (organization_id, id),
  foreign key (organization_id, document_id) references documents (organization_id, id)
);
create index dossier_slots_of_document on dossier_slots (organization_id, document_id);
