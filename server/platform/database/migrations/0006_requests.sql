create sequence request_references start 1001;

create table requests (
  id uuid primary key,
  organization_id uuid not null references organizations,
  reference text not null unique,
  status text not null,
  country text not null,
  number_type text,
  dossier_id uuid,
  dossier_version_id uuid,
  alternatives text,
  contact_email text,
  note text,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  submitted_by uuid,
  submitted_at timestamptz,
  expected_by date,
  clock_paused_at timestamptz,
  business_days_left integer,
  choice_deadline timestamptz,
  answer_deadline timestamptz,
  reason text,
  desk_note text,
  closed_at timestamptz,
  unique (organization_id, id),
  foreign key (organization_id, dossier_id) references dossiers (organization_id, id),
  foreign key (organization_id, dossier_version_id) references dossier_versions (organization_id, id)
);
create index requests_by_age on requests (organization_id, created_at, id);
create index requests_by_age_of_desk on requests (created_at, id);
create index requests_waiting on requests (answer_deadline) where status = 'waiting_for_requester';
create index requests_choosing on requests (choice_deadline) where status = 'waiting_for_choice';
alter table holds add foreign key (organization_id, request_id) references requests (organization_id, id);

create table request_lines (
  id uuid primary key,
  organization_id uuid not null,
  request_id uuid not null,
  position integer not null,
  offer_id uuid not null references offers,
  hold_id uuid,
  replaces_line_id uuid,
  status text not null,
  reason text,
  created_at timestamptz not null,
  unique (organization_id, id),
  foreign key (organization_id, request_id) references requests (organization_id, id),
  foreign key (organization_id, hold_id) references holds (organization_id, id)
);
create index request_lines_of_request on request_lines (organization_id, request_id, position);

create table cases (
  id uuid primary key,
  organization_id uuid not null,
  request_id uuid not null unique,
  status text not null,
  assignee_id uuid,
  assignee_name text,
  due_on date,
  reason text,
  note text,
  revision integer not null default 1,
  opened_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  unique (organization_id, id),
  foreign key (organization_id, request_id) references requests (organization_id, id)
);
create index cases_by_due_date on cases (coalesce(due_on, 'infinity'::date), id);
