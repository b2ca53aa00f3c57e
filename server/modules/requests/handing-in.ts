import type { Issue } from '../../../contract/issue.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { LineRow, RequestRow } from './store.ts'

/** What is looked at when a request is handed in. */
export type HandedIn = {
  readonly request: Pick<RequestRow, 'country' | 'number_type' | 'alternatives' | 'contact_email'>
  /** The numbers that are asked for, in the order of `holdIds`. */
  readonly numbers: readonly Pick<LineRow, 'e164' | 'carrier_id' | 'country' | 'number_type' | 'hold_status' | 'held_until'>[]
  readonly regulated: boolean
  readonly dossier: DossierHandedIn | undefined
  readonly now: Date
}
export type DossierHandedIn = {
  readonly country: string
  readonly numberType: LineRow['number_type']
  readonly carriers: readonly string[]
  /** By pointers into the dossier. */
  readonly missing: readonly Issue[]
}

/**
 * Refuses a request that cannot be handed in yet: `request.incomplete`, else `request.country_mismatch`, else `request.dossier_mismatch`, else
 * `request.hold_lost`. Whatever the code, `errors` names everything that is to be mended, so that nobody is sent back twice for what could be said at once.
 */
export function refuseUnready(handedIn: HandedIn): void {
  const [missing, elsewhere, unfit, lost] = [missingOf(handedIn), numbersElsewhere(handedIn), numbersNotCovered(handedIn), numbersLost(handedIn)]
  const all = findingsBefore(handedIn)
  if (missing.length > 0) throw new Refusal('request.incomplete', {}, all)
  if (elsewhere.length > 0) throw new Refusal('request.country_mismatch', { country: handedIn.request.country }, all)
  if (unfit.length > 0) throw new Refusal('request.dossier_mismatch', {}, all)
  if (lost.length > 0) throw new Refusal('request.hold_lost', { numbers: lost.map(({ params }) => params.number) }, all)
}

/** Everything that is to be mended before a request can be handed in, in the order in which it is refused for. */
export function findingsBefore(handedIn: HandedIn): Issue[] {
  return [...missingOf(handedIn), ...numbersElsewhere(handedIn), ...numbersNotCovered(handedIn), ...numbersLost(handedIn)]
}

/** Clauses 72, 79, 91, 93 and 95 of the process that this desk replaces: numbers, preference, papers, an address for questions and the final notice. */
function missingOf({ request, numbers, regulated, dossier }: HandedIn): Issue[] {
  const missing: Issue[] = []
  if (numbers.length === 0) missing.push({ pointer: '/holdIds', code: 'numbers.missing' })
  if (regulated && dossier === undefined) missing.push({ pointer: '/dossierId', code: 'dossier.missing' })
  if (request.alternatives === null) missing.push({ pointer: '/alternatives', code: 'alternatives.missing' })
  if (request.contact_email === null) missing.push({ pointer: '/contactEmail', code: 'contact.missing' })
  return [...missing, ...(dossier?.missing ?? []).map((issue) => ({ ...issue, pointer: `/dossier${issue.pointer}` }))]
}

function numbersElsewhere({ request, numbers }: HandedIn): Issue[] {
  return numbers.flatMap(({ e164, country }, index): Issue[] =>
    country === request.country ? [] : [{ pointer: `/holdIds/${index}`, code: 'hold.country_mismatch', params: { number: e164, country: request.country } }])
}

/** A dossier answers the demands of one country, one number type and the carriers that it names. */
function numbersNotCovered({ numbers, dossier }: HandedIn): Issue[] {
  return numbers.flatMap(({ e164, country, number_type: numberType, carrier_id: carrier }, index): Issue[] => {
    const pointer = `/holdIds/${index}`
    if (dossier === undefined) return []
    if (country !== dossier.country) return [{ pointer, code: 'hold.country_mismatch', params: { number: e164, country: dossier.country } }]
    if (numberType !== dossier.numberType) return [{ pointer, code: 'hold.type_mismatch', params: { number: e164, numberType: dossier.numberType } }]
    return dossier.carriers.includes(carrier) ? [] : [{ pointer, code: 'hold.carrier_not_covered', params: { number: e164, carrier } }]
  })
}

function numbersLost({ numbers, now }: HandedIn) {
  return numbers.flatMap((number, index) =>
    isLost(number, now) ? [{ pointer: `/holdIds/${index}`, code: 'hold.lost' as const, params: { number: number.e164 } }] : [])
}

/** A hold whose time is up is lost, even where the clock has not yet ended it. */
function isLost({ hold_status: status, held_until: until }: HandedIn['numbers'][number], now: Date): boolean {
  return status !== 'held' || until === null || until <= now
}
