create table purchases (
  id uuid primary key,
  organization_id uuid not null references organizations,
  status text not null,
  created_by uuid not null,
  created_at timestamptz not null,
  unique (organization_id, id)
);
create index purchases_by_age on purchases (organization_id, created_at, id);

-- What we ask one carrier for: the intent, written before the call.
create table orders (
  id uuid primary key,
  organization_id uuid not null references organizations,
  carrier_id text not null references carriers,
  request_id uuid,
  purchase_id uuid,
  dossier_version_id uuid,
  status text not null,
  idempotency_key text not null unique,
  carrier_order_id text,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  carrier_said text,
  created_by uuid not null,
  created_at timestamptz not null,
  unique (organization_id, id),
  foreign key (organization_id, request_id) references requests (organization_id, id),
  foreign key (organization_id, purchase_id) references purchases (organization_id, id),
  check ((request_id is null) <> (purchase_id is null))
);
create index orders_due on orders (next_attempt_at) where next_attempt_at is not null;
create index orders_by_age on orders (organization_id, created_at, id);
create index orders_by_age_of_desk on orders (created_at, id);
create index orders_of_request on orders (organization_id, request_id);
create index orders_of_purchase on orders (organization_id, purchase_id);

create table order_lines (
  id uuid primary key,
  organization_id uuid not null,
  order_id uuid not null,
  offer_id uuid not null references offers,
  request_line_id uuid,
  status text not null,
  reason text,
  unique (organization_id, id),
  foreign key (organization_id, order_id) references orders (organization_id, id),
  foreign key (organization_id, request_line_id) references request_lines (organization_id, id)
);
create index order_lines_of_order on order_lines (organization_id, order_id);

-- The inventory. A number has at most one owner at a time.
create table numbers (
  id uuid primary key,
  organization_id uuid not null references organizations,
  e164 text collate "C" not null,
  country text not null,
  number_type text not null,
  sms boolean not null,
  mms boolean not null,
  voice boolean not null,
  carrier_id text not null references carriers,
  offer_id uuid not null references offers,
  order_line_id uuid not null unique,
  request_id uuid,
  purchase_id uuid,
  dossier_id uuid,
  status text not null,
  price_minor integer not null,
  currency text not null,
  label text,
  used_by jsonb not null default '[]',
  purchased_at timestamptz,
  quarantined_until timestamptz,
  next_attempt_at timestamptz,
  attempts integer not null default 0,
  revision integer not null default 1,
  created_at timestamptz not null,
  unique (organization_id, id),
  foreign key (organization_id, order_line_id) references order_lines (organization_id, id)
);
create unique index one_owner_a_number on numbers (e164) where status not in ('failed', 'returned');
create index numbers_by_digits on numbers (organization_id, e164, id);
create index numbers_by_purchase on numbers (organization_id, coalesce(purchased_at, created_at), id);
create index numbers_leaving_quarantine on numbers (quarantined_until) where status = 'quarantined';
create index numbers_returning on numbers (next_attempt_at) where status = 'returning';

create table messages (
  id uuid primary key,
  organization_id uuid not null references organizations,
  request_id uuid,
  cause_event_id uuid not null,
  template text not null,
  recipient text not null,
  language text not null,
  subject text not null,
  body text not null,
  status text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  unique (cause_event_id, template, recipient)
);
create index messages_due on messages (next_attempt_at) where status = 'prepared';
create index messages_by_age on messages (organization_id, created_at, id);
create index messages_by_age_of_desk on messages (created_at, id);
create index messages_of_request on messages (request_id, created_at, id);
