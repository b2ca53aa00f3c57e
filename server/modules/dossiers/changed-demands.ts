import type { Issue } from '../../../contract/issue.ts'
import { slotDemands, type Demands } from './demands.ts'
import { missingDemands, type Contents } from './missing-demands.ts'

/** What a change of rules, and nothing else, does to a dossier. */
export type ChangedDemands = { readonly differ: boolean; readonly lacks: readonly Issue[]; readonly noLongerLacks: readonly Issue[] }

/**
 * What contents lack under other demands that they do not lack under these, and the other way round. Both are measured on the same day (ISO 8601), so that a
 * paper that grew old meanwhile is not laid at the rules' door.
 */
export function changedDemands({ before, after }: { before: Demands; after: Demands }, contents: Contents, on: string): ChangedDemands {
  const [was, is] = [missingDemands(before, contents, on), missingDemands(after, contents, on)]
  const [wasNamed, isNamed] = [new Set(was.map((issue) => nameOf(issue, before))), new Set(is.map((issue) => nameOf(issue, after)))]
  return {
    differ: JSON.stringify(before) !== JSON.stringify(after),
    lacks: is.filter((issue) => !wasNamed.has(nameOf(issue, after))),
    noLongerLacks: was.filter((issue) => !isNamed.has(nameOf(issue, before))),
  }
}

/** The place of a slot moves when other slots come or go; its name does not. */
function nameOf({ pointer, code, params }: Issue, demands: Demands): string {
  const [, place, field] = /^\/slots\/(\d+)\/(.+)$/.exec(pointer) ?? []
  const slot = place === undefined ? undefined : slotDemands(demands)[Number(place)]?.slot
  return JSON.stringify([slot === undefined ? pointer : `${slot}/${field ?? ''}`, code, params ?? null])
}
