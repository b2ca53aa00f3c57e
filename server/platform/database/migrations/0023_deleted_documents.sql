-- A deleted paper keeps its row until its bytes are gone: a sweep looks for them (modules/dossiers/jobs/forget-documents.ts).
create index deleted_documents on documents (id) where status = 'deleted';
