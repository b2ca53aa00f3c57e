-- Where the requester stands in preparing a request: a draft is gone on with from any device.
alter table requests add column step text;
create index requests_of_dossier on requests (organization_id, dossier_id);
