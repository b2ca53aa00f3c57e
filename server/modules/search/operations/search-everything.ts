import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { HitKind, Language } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { numberSought } from '../../../kernel/number-sought.ts'
import type { SearchNeeds } from '../needs.ts'
import { ranked, type Found } from '../rank.ts'
import { showCountries, showFinding } from '../show.ts'
import { sightOf } from '../sight.ts'
import type { Finder, FindingRow } from '../store.ts'

type Reader = { readonly caller: Caller; readonly language: Language }

/**
 * Finds anything by what people have in hand, as far as the caller may view it: a kind is looked for only with the permission of the endpoint that shows it, and
 * only in the caller's own organization where that permission reaches no further.
 */
export async function searchEverything(needs: SearchNeeds, { caller, language }: Reader, q: string): Promise<AnswerOf<Endpoints['searchEverything']>> {
  const found: Found[] = [...(await findCountries(needs, language, q))]
  for (const [kind, find] of findersFor(needs, q)) {
    const sight = sightOf(kind, caller)
    if (sight === 'nobody') continue
    const rows = await find(sight === 'own' ? caller.organizationId : undefined)
    found.push(...rows.map((row) => showFinding(kind, row, { q, language, ofDesk: sight === 'everybody' })))
  }
  return { q, hits: ranked(found).map(({ kind, id, title, organizationId, detail }) => ({ kind, id, title, organizationId, detail })) }
}

/** What is sought tells where to look: nobody's name is made of digits. */
function findersFor({ findings }: SearchNeeds, q: string): readonly (readonly [HitKind, Finder])[] {
  const number = numberSought(q)
  const words: [HitKind, (organizationId: string | undefined) => Promise<FindingRow[]>][] = [
    ['request', (own) => findings.requestsCalled(q, own)], ['order', (own) => findings.ordersCalled(q, own)],
    ['dossier', (own) => findings.dossiersNamed(q, own)], ['organization', (own) => findings.organizationsNamed(q, own)],
    ['number', (own) => findings.senderIdsNamed(q, own)], ['person', (own) => findings.peopleKnownAs(q, own)], ['carrier', () => findings.carriersNamed(q)],
  ]
  if (number === undefined) return words
  return [
    ['number', (own) => findings.numbersLike(number, own)], ['request', (own) => findings.requestsFor(number, own)], ['hold', (own) => findings.holdsOf(number, own)],
    ['offer', () => findings.offersLike(number)], ...words,
  ]
}

async function findCountries({ rulePacks, soldCountries }: SearchNeeds, language: Language, q: string): Promise<Found[]> {
  const sold = (await soldCountries()).map(({ country }) => country)
  return showCountries([...new Set([...sold, ...rulePacks.countries.keys()])], { q, language, regulated: (country) => rulePacks.countries.has(country) })
}
