import type { EventOf } from '../../../../contract/lifecycle.ts'
import { dossierLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import { move } from '../../../kernel/move.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import type { DossierRow } from '../store.ts'
import type { Version } from '../version.ts'
import { announceVersion } from './announce-version.ts'
import { openDraft } from './open-draft.ts'

type Locked = { readonly dossier: DossierRow; readonly version: Version }

/** Locks the dossier first, then reads the version: nobody moves it in between. Refuses `resource.not_found`. */
export async function lockVersion(needs: DossierNeeds, versionId: string): Promise<Locked> {
  const dossier = await needs.dossiers.lockDossierOf(versionId)
  const version = dossier && (await needs.dossiers.readVersion(versionId))
  if (dossier === undefined || version === undefined) throw notFound('dossier')
  return { dossier, version }
}

type Step = Locked & {
  readonly event: Exclude<EventOf<typeof dossierLifecycle>, 'change' | 'judge' | 'submit'>
  readonly change?: Partial<Pick<Version, 'decided_at' | 'expires_on'>>
  readonly data?: Readonly<Record<string, unknown>>
}

/** Moves a version of a locked dossier along one arrow, and announces it. Refuses `state.wrong` where there is none. */
export async function followVersion(needs: DossierNeeds, { dossier, version, event, change = {}, data = {} }: Step): Promise<Version> {
  const status = move(dossierLifecycle, version.status, event)
  const moved = await needs.dossiers.changeVersion(version.id, { ...change, status })
  await needs.dossiers.changeDossier(dossier.id)
  await announceVersion(needs, { dossier, version, event, to: status, data })
  return moved
}

/** The version is frozen as it was handed in, and a new draft goes on from there. */
export async function giveBack(needs: DossierNeeds, { dossier, version, event }: Locked & { readonly event: 'return' | 'withdraw' }): Promise<Version> {
  const change = { decided_at: needs.clock.now() }
  const frozen = await followVersion(needs, { dossier, version, event, change, data: { opened: version.number + 1 } })
  await openDraft(needs, dossier, frozen)
  return frozen
}
