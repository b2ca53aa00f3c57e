import type { EventOf } from '../../../../contract/lifecycle.ts'
import type { documentLifecycle, DocumentStatus } from '../../../../contract/lifecycles/document.ts'
import type { slotLifecycle, SlotStatus } from '../../../../contract/lifecycles/dossier.ts'
import type { Core } from '../../../kernel/core.ts'
import type { DocumentRow } from '../document-store.ts'
import type { DossierRow } from '../store.ts'
import type { Version } from '../version.ts'

type SlotMove = {
  readonly dossier: DossierRow
  readonly version: Version
  readonly slot: string
  readonly event: EventOf<typeof slotLifecycle>
  readonly from: SlotStatus
  readonly to: SlotStatus
  readonly data?: Readonly<Record<string, unknown>>
}

/** Announces a move of one slot. A slot has no id of its own: it is named by its version and its name. */
export async function announceSlot({ announce }: Core, { dossier, version, slot, event, from, to, data }: SlotMove): Promise<void> {
  await announce({
    name: `slot.${event}`, subject: { type: 'slot', id: `${version.id}/${slot}`, organizationId: dossier.organization_id }, from, to,
    data: { dossierId: dossier.id, version: version.number, slot, ...data },
  })
}

type DocumentMove = {
  readonly document: DocumentRow
  readonly event: EventOf<typeof documentLifecycle>
  readonly to: DocumentStatus
  readonly data?: Readonly<Record<string, unknown>>
}

/** Announces a move of one document, given as it was before. */
export async function announceDocument({ announce }: Core, { document, event, to, data }: DocumentMove): Promise<void> {
  await announce({
    name: `document.${event}`, subject: { type: 'document', id: document.id, organizationId: document.organization_id }, from: document.status, to, ...(data && { data }),
  })
}
