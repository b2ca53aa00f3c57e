import type { Client } from '../contract/client.ts'
import type { SentenceKey } from '../contract/language/catalogue.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { Endpoints } from '../contract/endpoints/index.ts'
import { formatDay } from '../contract/language/format.ts'
import { say } from '../contract/language/speak.ts'
import { speak } from '../contract/language/speaker.ts'
import { statesOf } from '../contract/lifecycle.ts'
import { requestLifecycle } from '../contract/lifecycles/request.ts'
import type { Language } from '../contract/vocabulary.ts'
import { command, type Answer, type Asked } from './command.ts'
import { findRequest } from './find.ts'
import { listing, pageOptions } from './listing.ts'
import { table } from './table.ts'
import { strong } from './terminal.ts'
import { day, dotted, grouped, instant, kindWords, money, nextSteps, statusWord } from './words.ts'
import { WrongUsage } from './wrong-usage.ts'

export type ShownRequest = AnswerOf<Endpoints['readRequest']>

const options = {
  status: { kind: 'many', of: statesOf(requestLifecycle), help: 'cli:options:status' },
  country: { kind: 'text', help: 'cli:options:country' },
  ...pageOptions,
} as const
type AskedHere = Asked<typeof options>
type Deed = (desk: Client, request: ShownRequest) => Promise<{ readonly body: ShownRequest }>

const verb = (help: SentenceKey, deed: Deed) => ({ help, takes: ['<request>'], run: (asked: AskedHere) => onRequest(asked, deed) })

/** Requests of one's organization; of every organization for staff. */
export const requests = command({
  help: 'cli:commands:requests', options, as: 'requester',
  verbs: {
    list: { help: 'cli:verbs:requests:list', takes: [], run: list },
    show: verb('cli:verbs:requests:show', (desk, { id }) => desk.readRequest({ params: { id } })),
    submit: verb('cli:verbs:requests:submit', (desk, { id }) => desk.submitRequest({ params: { id } })),
    cancel: verb('cli:verbs:requests:cancel', (desk, { id }) => desk.cancelRequest({ params: { id } })),
    choose: { help: 'cli:verbs:requests:choose', takes: ['<request>', '[number…]'], run: (asked) => onRequest(asked, choose(asked.words.slice(1))) },
  },
})

async function list({ values, language, desk }: AskedHere): Promise<Answer> {
  const signedIn = await desk()
  const query = { status: values.status, country: values.country?.toUpperCase(), limit: values.limit }
  return await listing({ values, language }, (cursor) => signedIn.listRequests({ query: { ...query, cursor } }), {
    none: 'cli:requests:none',
    columns: ['cli:heads:request', 'cli:heads:country', { right: 'cli:heads:numbers' }, 'cli:heads:status', 'cli:heads:expectedBy', 'cli:heads:waitingOn'],
    row: (request) => [
      request.reference, kindWords(language, request), String(wantedLines(request.lines).length),
      statusWord(language, 'request', request.status), day(language, request.clock.expectedBy), speak(language, `waitingOn:${request.clock.waitingOn}`),
    ],
  })
}

async function onRequest({ words: [name = ''], language, desk }: AskedHere, deed: Deed): Promise<Answer> {
  const signedIn = await desk()
  const { body } = await deed(signedIn, await findRequest(signedIn, name))
  return { json: body, lines: () => describeRequest(language, body) }
}

/** The proposed numbers that were named; without any the request goes on without an alternative. */
function choose(numbers: readonly string[]): Deed {
  return (desk, { id, lines }) => {
    const proposed = lines.filter(({ status }) => status === 'proposed')
    const lineIds = numbers.map((number) => {
      const line = proposed.find(({ e164 }) => e164 === number.replaceAll(/\s/g, ''))
      if (line === undefined) throw new WrongUsage('cli:wrong:notProposed', { number, proposed: proposed.map(({ e164 }) => e164) })
      return line.id
    })
    return desk.chooseAlternatives({ params: { id }, body: { lineIds } })
  }
}

/** One request with its numbers: where it is, by when, and who has the ball. */
export function describeRequest(language: Language, request: ShownRequest): string[] {
  const { reference, status, alternatives, reasonText, deskNote, arrows } = request
  return [
    strong(dotted(reference, kindWords(language, request), statusWord(language, 'request', status))),
    clockLine(language, request),
    ...(alternatives === null ? [] : [speak(language, `alternativesPolicies:${alternatives}`)]),
    ...[reasonText, deskNote].flatMap((text) => (text === null ? [] : [text])),
    '', ...lineTable(language, request),
    ...nextSteps(language, 'request', arrows),
  ]
}

/** Who must act and by when; of a request that is over, since when. */
function clockLine(language: Language, { clock, choiceDeadline, closedAt }: ShownRequest): string {
  if (closedAt !== null) return say(language, 'cli:requests:closed', { at: instant(language, closedAt) })
  return dotted(
    clock.expectedBy === null ? '' : say(language, 'cli:requests:expectedBy', { day: formatDay(language, clock.expectedBy) }),
    clock.businessDaysLeft === null ? '' : say(language, 'cli:requests:daysLeft', { count: clock.businessDaysLeft }),
    say(language, 'cli:requests:waiting', { whom: speak(language, `waitingOn:${clock.waitingOn}`) }),
    choiceDeadline === null ? '' : say(language, 'cli:requests:chooseBy', { at: instant(language, choiceDeadline) }),
  )
}

function lineTable(language: Language, { lines }: ShownRequest): string[] {
  const numberOf = new Map(lines.map(({ id, e164 }) => [id, grouped(e164)]))
  return table(
    language,
    [
      'cli:heads:number', 'cli:heads:status', 'cli:heads:carrier',
      { right: 'cli:heads:monthly' }, 'cli:heads:inPlaceOf',
    ],
    lines.map(({ e164, status, carrierId, monthlyPrice, replaces }) => [
      grouped(e164), statusWord(language, 'requestLine', status), carrierId, money(language, monthlyPrice), replaces === null ? '' : (numberOf.get(replaces) ?? ''),
    ]),
  )
}

/** How many numbers were asked for: an alternative stands in for one, it is not another one. */
function wantedLines(lines: ShownRequest['lines']): ShownRequest['lines'] {
  return lines.filter(({ replaces }) => replaces === null)
}
