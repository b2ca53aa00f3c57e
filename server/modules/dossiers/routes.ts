import type { dossierEndpoints } from '../../../contract/endpoints/dossiers.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import type { Caller } from '../../kernel/actor.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { DocumentNeeds, DossierNeeds } from './needs.ts'
import { changeDossier } from './operations/change-dossier.ts'
import { createDossier } from './operations/create-dossier.ts'
import { deleteDocument } from './operations/delete-document.ts'
import { clearSlot, fillSlot } from './operations/fill-slot.ts'
import { downloadDocument, listDocuments, readDocument } from './operations/read-documents.ts'
import { lookUpReadiness } from './operations/look-up-readiness.ts'
import { listDossiers, listVersions, readDossier } from './operations/read-dossiers.ts'
import { uploadDocument } from './operations/upload-document.ts'
import type { Reader } from './show.ts'

export const dossierRoutes: Routes<DossierNeeds & DocumentNeeds, keyof typeof dossierEndpoints> = {
  createDossier: (ask) => createDossier(ask.needs, ask.caller, ask.body, readerOf(ask)),
  listDossiers: (ask) => listDossiers(ask.needs, ask.query, readerOf(ask)),
  lookUpReadiness: ({ needs, query }) => lookUpReadiness(needs, query),
  readDossier: (ask) => readDossier(ask.needs, { id: ask.params.id, version: ask.query.version }, readerOf(ask)),
  listVersions: ({ needs, params, query }) => listVersions(needs, { id: params.id, ...query }),
  changeDossier: (ask) => changeDossier(ask.needs, { id: ask.params.id, change: ask.body, revision: ask.revision }, readerOf(ask)),
  fillSlot: (ask) => fillSlot(ask.needs, { ...ask.params, revision: ask.revision }, ask.body, readerOf(ask)),
  clearSlot: (ask) => clearSlot(ask.needs, { ...ask.params, revision: ask.revision }, readerOf(ask)),
  uploadDocument: ({ needs, caller, upload }) => {
    if (upload === undefined) throw new Refusal('document.missing')
    return uploadDocument(needs, caller, upload)
  },
  listDocuments: ({ needs, caller, query }) => listDocuments(needs, caller, query),
  readDocument: ({ needs, caller, params }) => readDocument(needs, caller, params.id),
  downloadDocument: ({ needs, params }) => downloadDocument(needs, params.id),
  deleteDocument: ({ needs, params }) => deleteDocument(needs, params.id),
}

function readerOf({ caller, language }: { readonly caller: Caller; readonly language: Language }): Reader {
  return { language, caller }
}
