import type { Client } from '../contract/client.ts'
import type { SentenceKey } from '../contract/language/catalogue.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { Endpoints } from '../contract/endpoints/index.ts'
import { numberSorts } from '../contract/number-listing.ts'
import { say } from '../contract/language/speak.ts'
import { speak } from '../contract/language/speaker.ts'
import { statesOf } from '../contract/lifecycle.ts'
import { numberLifecycle } from '../contract/lifecycles/number.ts'
import { capabilities, numberTypes, type Language } from '../contract/vocabulary.ts'
import { command, type Answer, type Asked } from './command.ts'
import { findRequest } from './find.ts'
import { pageOptions, readPages } from './listing.ts'
import { table } from './table.ts'
import { faint, strong } from './terminal.ts'
import { capabilityWords, day, dotted, instant, kindWords, money, nextSteps, statusWord } from './words.ts'

type ShownNumber = AnswerOf<Endpoints['readNumber']>
type Inventory = Pick<AnswerOf<Endpoints['listNumbers']>, 'items' | 'total'>

const options = {
  status: { kind: 'many', of: statesOf(numberLifecycle), help: 'cli:options:status' },
  country: { kind: 'text', help: 'cli:options:country' },
  type: { kind: 'many', of: numberTypes, help: 'cli:options:type' },
  carrier: { kind: 'text', help: 'cli:options:carrier' },
  capabilities: { kind: 'many', of: capabilities, help: 'cli:options:capabilities' },
  search: { kind: 'text', help: 'cli:options:search' },
  request: { kind: 'text', help: 'cli:options:request' },
  sort: { kind: 'one', of: numberSorts, help: 'cli:options:sort' },
  ...pageOptions,
} as const
type AskedHere = Asked<typeof options>
type Deed = (desk: Client, id: string) => Promise<{ readonly body: ShownNumber }>

const verb = (help: SentenceKey, deed: Deed) => ({ help, takes: ['<number>'], run: (asked: AskedHere) => onNumber(asked, deed) })

/** The SMS number inventory: one's organization's, or every number for staff. */
export const numbers = command({
  help: 'cli:commands:numbers', options, as: 'requester',
  verbs: {
    list: { help: 'cli:verbs:numbers:list', takes: [], run: list },
    show: verb('cli:verbs:numbers:show', (desk, id) => desk.readNumber({ params: { id } })),
    release: verb('cli:verbs:numbers:release', (desk, id) => desk.releaseNumber({ params: { id } })),
    reclaim: verb('cli:verbs:numbers:reclaim', (desk, id) => desk.reclaimNumber({ params: { id } })),
  },
})

async function list({ values, language, desk }: AskedHere): Promise<Answer> {
  const signedIn = await desk()
  const requestId = values.request === undefined ? undefined : (await findRequest(signedIn, values.request)).id
  const query = {
    status: values.status, country: values.country?.toUpperCase().split(','), numberType: values.type, carrier: values.carrier?.split(','),
    capabilities: values.capabilities, q: values.search, requestId, sort: values.sort, limit: values.limit,
  }
  const found = await readPages(values, (cursor) => signedIn.listNumbers({ query: { ...query, cursor } }))
  return { json: found, lines: () => describeInventory(language, found) }
}

/** A number is named by its id or by its digits, grouped or not. */
async function onNumber({ words: [name = ''], language, desk }: AskedHere, deed: Deed): Promise<Answer> {
  const signedIn = await desk()
  const { body: named } = await signedIn.readNumber({ params: { id: name.replaceAll(/\s/g, '') } })
  const { body } = await deed(signedIn, named.id)
  return { json: body, lines: () => describeNumber(language, body) }
}

/** Numbers of the inventory as a table, with how many there are. */
export function describeInventory(language: Language, { items, total }: Inventory): string[] {
  if (items.length === 0) return [say(language, 'cli:numbers:none')]
  const rows = table(
    language,
    [
      'cli:heads:number', 'cli:heads:country', 'cli:heads:status', 'cli:heads:capabilities',
      'cli:heads:carrier', { right: 'cli:heads:monthly' }, 'cli:heads:label', 'cli:heads:renewsOn',
    ],
    items.map((number) => [
      number.international, kindWords(language, number), statusWord(language, 'number', number.status),
      capabilityWords(language, number.capabilities), carrierWord(language, number), money(language, number.monthlyPrice), number.label ?? '', day(language, number.renewsOn),
    ]),
  )
  return items.length === total ? rows : [...rows, faint(say(language, 'cli:numbers:more', { shown: items.length, total }))]
}

function describeNumber(language: Language, number: ShownNumber): string[] {
  return [
    strong(dotted(number.international, number.national, statusWord(language, 'number', number.status))),
    dotted(kindWords(language, number), carrierWord(language, number), capabilityWords(language, number.capabilities), money(language, number.monthlyPrice)),
    ...number.usedBy.map(({ kind, name }) => say(language, 'cli:numbers:usedBy', { by: speak(language, `uses:${kind}`), name })),
    ...(number.renewsOn === null ? [] : [say(language, 'cli:numbers:renewsOn', { day: day(language, number.renewsOn) })]),
    ...(number.quarantinedUntil === null ? [] : [say(language, 'cli:numbers:quarantinedUntil', { at: instant(language, number.quarantinedUntil) })]),
    ...nextSteps(language, 'number', number.arrows),
  ]
}

/** Whom a number comes from; where that is no carrier of the desk, what it is instead. */
function carrierWord(language: Language, { carrierName, origin }: ShownNumber): string {
  return carrierName ?? speak(language, `inventory:origins:${origin}`)
}
