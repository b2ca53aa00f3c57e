import { permissionsOf, type Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints/index.ts'
import { licences, type Licence } from './licences.ts'
import type { EventOf, Lifecycle } from './lifecycle.ts'
import { covers, type Permission } from './permissions.ts'

/** Who reads: what they were granted, and what their organization bought. */
export type ArrowReader = { readonly organizationId: string; readonly licence: Licence; readonly grants: readonly string[] }
type Shown = { readonly status: string; readonly organizationId: string }

const declared: readonly Endpoint[] = Object.values(endpoints)

/**
 * The `arrows` of an answer: events that lead on from the status of what is shown and that this reader may cause by a call, to the endpoint that says it
 * `follows` the event. In the order of the lifecycle's table.
 */
export function arrowsOffered<L extends Lifecycle>(l: L, shown: Shown, reader: ArrowReader): EventOf<L>[] {
  const permits = (event: string) => permissionsFor(`${l.name}.${event}`).some((permission) => mayUse(permission, shown, reader))
  return l.arrows.filter(([from, event]) => from === shown.status && permits(event)).map(([, event]) => event)
}

function permissionsFor(move: string): readonly Permission[] {
  return declared.filter(({ follows }) => follows === move).flatMap(({ access }) => permissionsOf(access))
}

/** A `desk:` permission reaches the things of every organization; any other those of the reader's own, and one of `sms:` takes a licence too. */
function mayUse(permission: Permission, shown: Shown, { organizationId, licence, grants }: ArrowReader): boolean {
  const reached = permission.startsWith('desk:') || shown.organizationId === organizationId
  const licensed = !permission.startsWith('sms:') || licences[licence].unlocksSms
  return reached && licensed && grants.some((grant) => covers(grant, permission))
}
