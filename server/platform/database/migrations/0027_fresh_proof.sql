-- When somebody last proved who they are in this session: at signing in, or once more since (modules/organizations/operations/prove-again.ts).
alter table sessions add column proved_at timestamptz;
update sessions set proved_at = created_at;
alter table sessions alter column proved_at set not null;

-- A passkey that is used to prove it is asked for in a session: unlike at a sign-in, the desk knows whose it has to be.
alter table challenges drop constraint challenges_purpose_check;
alter table challenges add constraint challenges_purpose_check check (purpose in ('second_factor', 'passkey_creation', 'passkey_use', 'passkey_proof'));
