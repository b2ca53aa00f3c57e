import type { Client } from '../contract/client.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { Endpoints } from '../contract/endpoints/index.ts'
import { formatNumber } from '../contract/language/format.ts'
import { say } from '../contract/language/speak.ts'
import { speak } from '../contract/language/speaker.ts'
import { statesOf } from '../contract/lifecycle.ts'
import { numberLifecycle } from '../contract/lifecycles/number.ts'
import { capabilities, numberTypes, type Language } from '../contract/vocabulary.ts'
import { command, type Answer, type Asked } from './command.ts'
import { findRequest } from './find.ts'
import { listing } from './listing.ts'
import { table } from './table.ts'
import { faint, strong } from './terminal.ts'
import { arrowWords, day, dotted, instant, money, statusWord } from './words.ts'

type ShownNumber = AnswerOf<Endpoints['readNumber']>
type Inventory = Pick<AnswerOf<Endpoints['listNumbers']>, 'items' | 'total'>

const options = {
  status: { kind: 'many', of: statesOf(numberLifecycle), help: 'cli:options:status' },
  country: { kind: 'text', help: 'cli:options:country' },
  type: { kind: 'many', of: numberTypes, help: 'cli:options:type' },
  carrier: { kind: 'text', help: 'cli:options:carrier' },
  capabilities: { kind: 'many', of: capabilities, help: 'cli:options:capabilities' },
  digits: { kind: 'text', help: 'cli:options:digits' },
  request: { kind: 'text', help: 'cli:options:request' },
  sort: { kind: 'one', of: ['number', '-number', 'purchased', '-purchased'], help: 'cli:options:sort' },
  limit: { kind: 'count', help: 'cli:options:limit' },
  all: { kind: 'flag', help: 'cli:options:all' },
} as const
type AskedHere = Asked<typeof options>

/** The SMS number inventory: one's organization's, or every number for staff. */
export const numbers = command({
  help: 'cli:commands:numbers', options, as: 'requester',
  verbs: {
    list: { help: 'cli:verbs:numbers:list', takes: [], run: list },
    show: { help: 'cli:verbs:numbers:show', takes: ['<number>'], run: (asked) => onNumber(asked, (_desk, number) => Promise.resolve(number)) },
    release: { help: 'cli:verbs:numbers:release', takes: ['<number>'], run: (asked) => onNumber(asked, async (desk, { id }) => (await desk.releaseNumber({ params: { id } })).body) },
    reclaim: { help: 'cli:verbs:numbers:reclaim', takes: ['<number>'], run: (asked) => onNumber(asked, async (desk, { id }) => (await desk.reclaimNumber({ params: { id } })).body) },
  },
})

async function list({ values, language, desk }: AskedHere): Promise<Answer> {
  const signedIn = await desk()
  const requestId = values.request === undefined ? undefined : (await findRequest(signedIn, values.request)).id
  const query = {
    status: values.status, country: values.country?.toUpperCase().split(','), numberType: values.type, carrier: values.carrier === undefined ? undefined : [values.carrier], capabilities: values.capabilities,
    digits: values.digits, requestId, sort: values.sort, limit: values.limit,
  }
  const found = await listing(values, (cursor) => signedIn.listNumbers({ query: { ...query, cursor } }))
  return { json: found, lines: () => describeInventory(language, found) }
}

async function onNumber({ words, language, desk }: AskedHere, act: (desk: Client, number: ShownNumber) => Promise<ShownNumber>): Promise<Answer> {
  const signedIn = await desk()
  const { body: before } = await signedIn.readNumber({ params: { id: (words[0] ?? '').replaceAll(/\s/g, '') } })
  const after = await act(signedIn, before)
  return { json: after, lines: () => describeNumber(language, after) }
}

/** Numbers of the inventory as a table, with how many there are. */
export function describeInventory(language: Language, { items, total }: Inventory): string[] {
  if (items.length === 0) return [say(language, 'cli:numbers:none')]
  const rows = table(
    [
      { head: say(language, 'cli:heads:number') }, { head: say(language, 'cli:heads:country') }, { head: say(language, 'cli:heads:status') }, { head: say(language, 'cli:heads:capabilities') },
      { head: say(language, 'cli:heads:carrier') }, { head: say(language, 'cli:heads:monthly'), align: 'right' }, { head: say(language, 'cli:heads:label') }, { head: say(language, 'cli:heads:renewsOn') },
    ],
    items.map((number) => [
      number.international, dotted(number.country, speak(language, `numberTypes:${number.numberType}`)), statusWord(language, 'number', number.status),
      say(language, 'synopsis:capabilities', { capabilities: number.capabilities }), number.carrierId, money(language, number.monthlyPrice), number.label ?? '', day(language, number.renewsOn),
    ]),
  )
  const rest = items.length < total ? [faint(say(language, 'cli:numbers:more', { shown: formatNumber(language, items.length), total: formatNumber(language, total) }))] : []
  return [...rows, ...rest]
}

function describeNumber(language: Language, number: ShownNumber): string[] {
  return [
    strong(dotted(number.international, number.national, statusWord(language, 'number', number.status))),
    dotted(number.country, speak(language, `numberTypes:${number.numberType}`), number.carrierId, say(language, 'synopsis:capabilities', { capabilities: number.capabilities }), money(language, number.monthlyPrice)),
    ...number.usedBy.map(({ kind, name }) => say(language, 'cli:numbers:usedBy', { by: speak(language, `uses:${kind}`), name })),
    ...(number.renewsOn === null ? [] : [say(language, 'cli:numbers:renewsOn', { day: day(language, number.renewsOn) })]),
    ...(number.quarantinedUntil === null ? [] : [say(language, 'cli:numbers:quarantinedUntil', { at: instant(language, number.quarantinedUntil) })]),
    ...(number.arrows.length === 0 ? [] : [say(language, 'cli:nextSteps', { steps: arrowWords(language, 'number', number.arrows) })]),
  ]
}
