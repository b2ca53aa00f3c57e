import { mostHitsAKind } from '../../../contract/endpoints/search.ts'
import { hitKinds, type HitKind } from '../../../contract/vocabulary.ts'

/** How well something fits: it is what was sought, it begins or ends with it, or holds it somewhere. */
export type Fit = 0 | 1 | 2
export type Found = { readonly kind: HitKind; readonly id: string; readonly title: string; readonly organizationId: string | null; readonly detail: string | null; readonly fit: Fit }

/** Best first, and where things fit equally well in the order of their kinds; at most five of a kind, and each thing once. */
export function ranked(found: readonly Found[]): Found[] {
  const sorted = found.toSorted((a, b) => a.fit - b.fit || hitKinds.indexOf(a.kind) - hitKinds.indexOf(b.kind))
  const seen = new Map<HitKind, Set<string>>(hitKinds.map((kind) => [kind, new Set()]))
  return sorted.filter(({ kind, id }) => {
    const ids = seen.get(kind)
    if (ids === undefined || ids.has(id) || ids.size >= mostHitsAKind) return false
    ids.add(id)
    return true
  })
}

/** Words as they are compared: without case and accents. `demo` finds `Démo SARL`. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
}

export function fitOf(text: string, sought: string): Fit | undefined {
  const [whole, part] = [plain(text), plain(sought)]
  if (whole === part) return 0
  if (whole.startsWith(part)) return 1
  return whole.includes(part) ? 2 : undefined
}
