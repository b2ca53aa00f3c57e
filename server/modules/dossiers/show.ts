import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { RegulationAnswer } from '../../../contract/endpoints/regulations.ts'
import { describeIssue, describeReason } from '../../../contract/language/speak.ts'
import { documentLifecycle } from '../../../contract/lifecycles/document.ts'
import { dossierLifecycle } from '../../../contract/lifecycles/dossier.ts'
import type { Issue } from '../../../contract/issue.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import { slotDemands, type Demands } from './demands.ts'
import type { DocumentRow, UseRow } from './document-store.ts'
import { oldestIssue } from './paper-findings.ts'
import type { Slot } from './slot.ts'
import { kindOfSlot } from './slot-kind.ts'
import type { DossierRow } from './store.ts'
import type { Version } from './version.ts'

export type DossierAnswer = AnswerOf<Endpoints['readDossier']>
type SlotAnswer = DossierAnswer['slots'][number]
type DocumentAnswer = AnswerOf<Endpoints['readDocument']>

/** Who reads: in which language, and with which permissions. */
export type Reader = { readonly language: Language; readonly caller: ArrowReader }

export type Shown = {
  readonly dossier: DossierRow
  readonly version: Version
  readonly isLatest: boolean
  readonly approvedVersion: number | null
  readonly carrierNames: Readonly<Record<string, string>>
  readonly slots: readonly Slot[]
  readonly regulations: RegulationAnswer[]
  readonly demands: Demands
  readonly missing: readonly Issue[]
  /** The day by which papers are measured, ISO 8601. */
  readonly on: string
  /** What the rules ask for since it was approved. */
  readonly lacks: readonly Issue[]
}

/** One version of a dossier as the API shows it. Its slots stand in the order of the demands, so that the pointers of `missing` lead to them. */
export function showDossier(shown: Shown, { language, caller }: Reader): DossierAnswer {
  const { dossier, version, isLatest, approvedVersion, carrierNames, slots, regulations, demands, missing, on, lacks } = shown
  const tell = (issue: Issue) => ({ pointer: issue.pointer, code: issue.code, detail: describeIssue(language, issue) })
  return {
    id: dossier.id, organizationId: dossier.organization_id, name: dossier.name,
    country: dossier.country, numberType: dossier.number_type, endUserType: dossier.end_user_type, carriers: dossier.carriers, carrierNames: { ...carrierNames },
    status: version.status, version: version.number, information: version.information, address: version.address,
    slots: slotDemands(demands).map((demand) => showSlot(demand.slot, slots.find(({ slot }) => slot === demand.slot), language)),
    regulations, demands: showDemands(demands, on),
    missing: missing.map(tell), complete: missing.length === 0, lacksSinceApproval: lacks.map(tell),
    expiresOn: version.expires_on, approvedVersion, createdAt: dossier.created_at.toISOString(),
    // A version that is history moves no more; handing in, judging and taking back are steps of its request and its case.
    arrows: isLatest ? arrowsOffered(dossierLifecycle, { status: version.status, organizationId: dossier.organization_id }, caller) : [],
  }
}

function showDemands(demands: Demands, on: string): DossierAnswer['demands'] {
  const { information, documents, address, flags } = demands
  const uploaded = slotDemands(demands)
  return {
    information: [...information], address, flags: [...flags],
    documents: uploaded.map((demand) => ({ ...demand, oldestIssue: demand.maxAgeMonths === null ? null : oldestIssue(on, demand.maxAgeMonths) })),
    onlineChecks: documents.filter((demand) => !uploaded.includes(demand)),
  }
}

const nothing = { documentId: null, document: null, paper: null, issuedOn: null, expiresOn: null, reason: null, reasonText: null, fix: null, note: null }

function showSlot(name: string, slot: Slot | undefined, language: Language): SlotAnswer {
  if (slot === undefined) return { slot: name, status: 'empty', ...nothing }
  const told = slot.reason === null ? undefined : describeReason(language, slot.reason)
  return {
    slot: name, status: slot.status, documentId: slot.document_id, document: showPaper(slot), paper: slot.paper, issuedOn: slot.issued_on, expiresOn: slot.expires_on,
    reason: slot.reason, reasonText: told?.sentence ?? null, fix: told?.fix ?? null, note: slot.note,
  }
}

function showPaper({ document_name: name, media_type: mediaType, bytes, uploaded_at: uploadedAt }: Slot): SlotAnswer['document'] {
  if (name === null || mediaType === null || bytes === null || uploadedAt === null) return null
  return { name, mediaType, bytes, uploadedAt: uploadedAt.toISOString() }
}

/** A paper, with where it lies. Where it lies in a slot it moves with that; where it never did it can be deleted. */
export function showDocument(row: DocumentRow, uses: readonly UseRow[], reader: ArrowReader): DocumentAnswer {
  return {
    id: row.id, organizationId: row.organization_id, name: row.name, mediaType: row.media_type, bytes: row.bytes, sha256: row.sha256,
    status: row.status, uploadedAt: row.uploaded_at.toISOString(), uses: uses.map(showUse),
    arrows: uses.length > 0 ? [] : arrowsOffered(documentLifecycle, { status: row.status, organizationId: row.organization_id }, reader),
  }
}

function showUse(use: UseRow): DocumentAnswer['uses'][number] {
  return {
    dossierId: use.dossier_id, dossierName: use.dossier_name, version: use.version, slot: use.slot, kind: kindOfSlot(use.slot), paper: use.paper,
    issuedOn: use.issued_on, expiresOn: use.expires_on, status: use.status, reason: use.reason,
  }
}

/** A version in the history of its dossier. */
export function showHistory(version: Version): AnswerOf<Endpoints['listVersions']>['items'][number] {
  return {
    version: version.number, status: version.status, createdAt: version.created_at.toISOString(), submittedAt: version.submitted_at?.toISOString() ?? null,
    decidedAt: version.decided_at?.toISOString() ?? null, expiresOn: version.expires_on,
  }
}
