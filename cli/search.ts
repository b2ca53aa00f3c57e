import type { Client } from '../contract/client.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { Endpoints } from '../contract/endpoints/index.ts'
import { say } from '../contract/language/speak.ts'
import { addressRequirements, capabilities, endUserTypes, numberTypes, type Language } from '../contract/vocabulary.ts'
import { command, type Answer, type Asked } from './command.ts'
import { pageOptions } from './listing.ts'
import { wordOf } from './options.ts'
import { papersNeeded } from './papers-needed.ts'
import { table } from './table.ts'
import { faint, strong } from './terminal.ts'
import { capabilityWords, dotted, money } from './words.ts'

type Found = AnswerOf<Endpoints['searchOffers']>

const options = {
  starts: { kind: 'text', help: 'cli:options:starts' },
  contains: { kind: 'text', help: 'cli:options:contains' },
  ends: { kind: 'text', help: 'cli:options:ends' },
  area: { kind: 'text', help: 'cli:options:area' },
  region: { kind: 'text', help: 'cli:options:region' },
  locality: { kind: 'text', help: 'cli:options:locality' },
  capabilities: { kind: 'many', of: capabilities, help: 'cli:options:capabilities' },
  address: { kind: 'one', of: addressRequirements, help: 'cli:options:address' },
  carrier: { kind: 'text', help: 'cli:options:carrier' },
  for: { kind: 'one', of: endUserTypes, help: 'cli:options:for' },
  sort: { kind: 'one', of: ['sample', 'number', '-number', 'price', '-price'], help: 'cli:options:sort' },
  seed: { kind: 'count', help: 'cli:options:seed' },
  ...pageOptions,
} as const

/** `guichet search FR mobile --ends 24`: numbers that carriers would sell, what they cost, and what they would need. */
export const search = command({
  help: 'cli:commands:search', options, as: 'requester',
  verbs: { '': { help: 'cli:commands:search', takes: ['<country>', '<type>'], run: searchOffers } },
})

async function searchOffers({ words, values, language, desk }: Asked<typeof options>): Promise<Answer> {
  const [country = '', numberType = ''] = words
  const query = {
    country: country.toUpperCase(), numberType: wordOf(numberType, numberTypes, '<type>'),
    startsWith: values.starts, contains: values.contains, endsWith: values.ends, areaCode: values.area, region: values.region, locality: values.locality,
    capabilities: values.capabilities, addressRequirement: values.address, carrier: values.carrier, endUserType: values.for,
    sort: values.sort, seed: values.seed, limit: values.limit,
  }
  const found = await findOffers(await desk(), query, values.all === true ? 'every page' : 'one page')
  return { json: found, lines: () => describeFound(language, found) }
}

type Query = Parameters<Client['searchOffers']>[0]['query']

/** One page of offers; or all of them, drawn by the first page's seed so that none comes twice and none is left out. */
async function findOffers(desk: Client, query: Query, pages: 'one page' | 'every page'): Promise<Found> {
  const { body: first } = await desk.searchOffers({ query })
  if (pages === 'one page' || first.nextCursor === null) return first
  const items = [...first.items]
  for await (const offer of desk.all.searchOffers({ query: { ...query, seed: first.seed, cursor: first.nextCursor } })) items.push(offer)
  return { ...first, items, nextCursor: null }
}

function describeFound(language: Language, found: Found): string[] {
  const total = dotted(say(language, 'synopsis:found', { count: found.total }), say(language, 'cli:search:seed', { seed: String(found.seed) }))
  const unreached = found.carriers.filter(({ state }) => state === 'partial').map(({ name }) => name)
  return [
    strong(found.synopsis), total,
    ...(unreached.length === 0 ? [] : [say(language, 'cli:search:partial', { carriers: unreached })]),
    ...(found.items.length === 0 ? [] : ['', ...offerTable(language, found)]),
    ...(found.regulations.length === 0 ? [] : ['', ...papersNeeded(language, found.regulations)]),
    ...(found.nextCursor === null ? [] : ['', faint(say(language, 'cli:search:more', { shown: found.items.length, total: found.total }))]),
  ]
}

/** The offers of a page as a table. */
export function offerTable(language: Language, { items, carriers }: Pick<Found, 'items' | 'carriers'>): string[] {
  const nameOf = new Map(carriers.map(({ id, name }) => [id, name]))
  return table(
    language,
    [
      'cli:heads:number', 'cli:heads:place', 'cli:heads:capabilities', 'cli:heads:carrier',
      { right: 'cli:heads:monthly' }, { right: 'cli:heads:setup' }, 'cli:heads:acquisition',
    ],
    items.map((offer) => [
      offer.international, offer.locality ?? offer.region ?? '', capabilityWords(language, offer.capabilities), nameOf.get(offer.carrierId) ?? offer.carrierId,
      money(language, offer.monthlyPrice), money(language, offer.setupPrice), say(language, offer.acquisition === 'buy' ? 'cli:search:buy' : 'cli:search:request'),
    ]),
  )
}
