import type { EventOf } from '../../../../contract/lifecycle.ts'
import type { dossierLifecycle, DossierStatus } from '../../../../contract/lifecycles/dossier.ts'
import type { Core } from '../../../kernel/core.ts'
import type { DossierRow } from '../store.ts'
import type { Version } from '../version.ts'

type VersionMove = {
  readonly dossier: DossierRow
  /** As it was before the move. */
  readonly version: Version
  readonly event: EventOf<typeof dossierLifecycle>
  readonly to: DossierStatus
  readonly data?: Readonly<Record<string, unknown>>
}

/** Announces a move of one version under its dossier, which is what people know. */
export async function announceVersion({ announce }: Core, { dossier, version, event, to, data }: VersionMove): Promise<void> {
  await announce({
    name: `dossier.${event}`, subject: { type: 'dossier', id: dossier.id, organizationId: dossier.organization_id }, from: version.status, to,
    data: { version: version.number, versionId: version.id, ...data },
  })
}
