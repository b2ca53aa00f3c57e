import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { RegulationAnswer } from '../../../contract/endpoints/regulations.ts'
import { eventsFrom, type Follower } from '../../../contract/lifecycle.ts'
import { describeIssue, describeReason } from '../../../contract/language/speak.ts'
import { documentLifecycle } from '../../../contract/lifecycles/document.ts'
import { dossierLifecycle } from '../../../contract/lifecycles/dossier.ts'
import type { Issue } from '../../../contract/issue.ts'
import { followersOf } from '../../../contract/permissions.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import { slotDemands, type Demands } from './demands.ts'
import type { DocumentRow } from './document-store.ts'
import type { Slot } from './slot.ts'
import type { DossierRow } from './store.ts'
import type { Version } from './version.ts'

export type DossierAnswer = AnswerOf<Endpoints['readDossier']>
type SlotAnswer = DossierAnswer['slots'][number]

/** Who reads: in which language, and which arrows they may follow. */
export type Reader = { readonly language: Language; readonly followers: readonly Follower[] }

export type Shown = {
  readonly dossier: DossierRow
  readonly version: Version
  readonly isLatest: boolean
  readonly approvedVersion: number | null
  readonly slots: readonly Slot[]
  readonly regulations: RegulationAnswer[]
  readonly demands: Demands
  readonly missing: readonly Issue[]
}

/** One version of a dossier as the API shows it. Its slots stand in the order of the demands, so that the pointers of `missing` lead to them. */
export function showDossier(shown: Shown, { language, followers }: Reader): DossierAnswer {
  const { dossier, version, isLatest, approvedVersion, slots, regulations, demands, missing } = shown
  const complete = missing.length === 0
  return {
    id: dossier.id, organizationId: dossier.organization_id, name: dossier.name,
    country: dossier.country, numberType: dossier.number_type, endUserType: dossier.end_user_type, carriers: dossier.carriers,
    status: version.status, version: version.number, information: version.information, address: version.address,
    slots: slotDemands(demands).map((demand) => showSlot(demand.slot, slots.find(({ slot }) => slot === demand.slot), language)),
    regulations,
    missing: missing.map((issue) => ({ pointer: issue.pointer, code: issue.code, detail: describeIssue(language, issue) })), complete,
    expiresOn: version.expires_on, approvedVersion, createdAt: dossier.created_at.toISOString(),
    arrows: isLatest ? arrowsOf(version, { followers, complete }) : [],
  }
}

/** A version that is history moves no more. Nobody supersedes by a button: it follows from approving a later version. */
function arrowsOf({ status }: Version, { followers, complete }: { followers: readonly Follower[]; complete: boolean }): string[] {
  return eventsFrom(dossierLifecycle, status, followers).filter((event) => event !== 'supersede' && (event !== 'submit' || complete))
}

const nothing = { documentId: null, paper: null, issuedOn: null, expiresOn: null, reason: null, reasonText: null, fix: null, note: null }

function showSlot(name: string, slot: Slot | undefined, language: Language): SlotAnswer {
  if (slot === undefined) return { slot: name, status: 'empty', ...nothing }
  const told = slot.reason === null ? undefined : describeReason(language, slot.reason)
  return {
    slot: name, status: slot.status, documentId: slot.document_id, paper: slot.paper, issuedOn: slot.issued_on, expiresOn: slot.expires_on,
    reason: slot.reason, reasonText: told?.sentence ?? null, fix: told?.fix ?? null, note: slot.note,
  }
}

/** A paper, with the arrows its reader may follow: those of the slots that it fills. */
export function showDocument(row: DocumentRow, { grants }: { readonly grants: readonly string[] }): AnswerOf<Endpoints['readDocument']> {
  return {
    id: row.id, organizationId: row.organization_id, name: row.name, mediaType: row.media_type, bytes: row.bytes, sha256: row.sha256,
    status: row.status, uploadedAt: row.uploaded_at.toISOString(), arrows: eventsFrom(documentLifecycle, row.status, followersOf(grants)),
  }
}
