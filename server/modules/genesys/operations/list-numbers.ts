import type { AnswerOf, QueryOf } from '../../../../contract/endpoint.ts'
import type { GenesysEndpoints } from '../../../../contract/genesys/index.ts'
import type { PhoneNumberSort } from '../../../../contract/genesys/vocabulary.ts'
import { statesOf } from '../../../../contract/lifecycle.ts'
import { numberLifecycle } from '../../../../contract/lifecycles/number.ts'
import { ownedNumberTypes, type Language } from '../../../../contract/vocabulary.ts'
import { findNumber, type CountedOrder, type NumberFilter, type NumberRow } from '../../inventory/index.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { rankedByName } from '../country-names.ts'
import type { GenesysNeeds } from '../needs.ts'
import { ourStatuses, ourTypes, standingOf, theirType } from '../number-words.ts'
import { listing, placeOf } from '../page.ts'
import { writtenLike } from '../sought-number.ts'
import { findPending, pendingFor, showPending } from './show-pending.ts'
import { showNumbers, type ShownNumber, type Telling } from './show-numbers.ts'

const path = '/api/v2/routing/sms/phonenumbers'
type Asked = QueryOf<GenesysEndpoints['getRoutingSmsPhonenumbers']>

/** A page of the organization's numbers. With `expand=request` those that requests have still to bring come first. */
export async function listNumbers(needs: GenesysNeeds, asked: Asked, language: Language): Promise<AnswerOf<GenesysEndpoints['getRoutingSmsPhonenumbers']>> {
  const telling: Telling = { expand: asked.expand, language, countries: asked.language }
  const filter = filterOf(asked)
  const pending = asked.expand?.includes('request') ? await pendingFor(needs, asked) : []
  const { skip, limit } = placeOf(asked)
  const first = pending.slice(skip, skip + limit)
  const rows = await needs.countedPages.list(filter, await orderOf(needs, asked), { skip: Math.max(skip - pending.length, 0), limit: limit - first.length })
  const entities = [...first.map((line) => showPending(line, needs.site.origin(), telling)), ...(await showNumbers(needs, rows, telling))]
  return listing(entities, { path, asked, total: pending.length + (await needs.numberLists.count(filter)) })
}

/** One number, by its id or as it is dialled. Refuses `resource.not_found`, also for one that has been given back. */
export async function readNumber(needs: GenesysNeeds, phoneNumberId: string, telling: Telling): Promise<ShownNumber> {
  const row = await findOwn(needs, phoneNumberId)
  const pending = row === undefined && telling.expand?.includes('request') ? await findPending(needs, phoneNumberId) : undefined
  if (pending !== undefined) return showPending(pending, needs.site.origin(), telling)
  const [shown] = row === undefined ? [] : await showNumbers(needs, [row], telling)
  if (shown === undefined) throw notFound('number')
  return shown
}

/** The number that a call of theirs is about, which may leave out the plus. */
export async function findOwn(needs: Pick<GenesysNeeds, 'numbers'>, phoneNumberId: string): Promise<NumberRow | undefined> {
  const found = (await findNumber(needs, phoneNumberId)) ?? (/^\d{6,15}$/.test(phoneNumberId) ? await findNumber(needs, `+${phoneNumberId}`) : undefined)
  return found === undefined || standingOf(found.status) === undefined ? undefined : found
}

function filterOf(asked: Asked): NumberFilter {
  return {
    status: ourStatuses(asked.phoneNumberStatus), country: asked.countryCode, numberType: asked.phoneNumberType?.flatMap(ourTypes),
    written: asked.phoneNumber === undefined ? undefined : writtenLike(asked.phoneNumber), integrationId: asked['integration.id'], supportedContentId: asked['supportedContent.id'],
  }
}

async function orderOf(needs: GenesysNeeds, { sortBy, sortOrder, language }: Asked): Promise<CountedOrder> {
  const backwards = sortOrder === 'descending'
  switch (sortBy) {
    case 'country': return { by: 'country', ranked: rankedByName(await needs.numberLists.countries(), language), backwards }
    case 'phoneNumberStatus': return { by: 'status', ranked: statesOf(numberLifecycle).toSorted(byWord((status) => standingOf(status)?.status ?? '')), backwards }
    case 'phoneNumberType': return { by: 'number_type', ranked: ownedNumberTypes.toSorted(byWord(theirType)), backwards }
    default: return { by: columns[sortBy], backwards }
  }
}

const columns = {
  phoneNumber: 'e164', countryCode: 'country', dateCreated: 'created_at', dateModified: 'changed_at', purchaseDate: 'purchased_at',
  supportsMms: 'mms', supportsSms: 'sms', supportsVoice: 'voice',
} as const satisfies Record<Exclude<PhoneNumberSort, 'country' | 'phoneNumberStatus' | 'phoneNumberType'>, string>

function byWord<T>(wordOf: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => wordOf(a).localeCompare(wordOf(b))
}
