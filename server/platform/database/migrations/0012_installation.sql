-- One row: what makes this database this desk's. Whoever sets the desk up locks it, so that two first starts take turns.
create table installation (
  only_one boolean primary key default true check (only_one),
  secret_check bytea not null
);
grant select, insert, update on installation to guichet_desk;
