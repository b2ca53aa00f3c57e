import { z } from 'zod/mini'
import { hitKinds } from '../../contract/vocabulary.ts'
import { rememberedWhileHere, rememberWhileHere } from '../browser/preferences.ts'
import type { Hit } from './choice.ts'

const most = 5
const kept = z.array(z.object({ kind: z.enum(hitKinds), id: z.string(), title: z.string(), organizationId: z.catch(z.nullable(z.string()), null), detail: z.nullable(z.string()) }))

/** What somebody opened last from this box, on this device, until they leave it. */
export function recentHits(personId: string): Hit[] {
  return kept.safeParse(rememberedWhileHere(nameFor(personId))).data ?? []
}

export function rememberHit(personId: string, hit: Hit): void {
  rememberWhileHere(nameFor(personId), [hit, ...recentHits(personId).filter(({ kind, id }) => kind !== hit.kind || id !== hit.id)].slice(0, most))
}

function nameFor(personId: string): string {
  return `search.${personId}`
}
