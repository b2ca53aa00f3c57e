import type { Client } from '../contract/client.ts'
import type { SentenceKey } from '../contract/language/catalogue.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { Address } from '../contract/endpoints/dossiers.ts'
import type { Endpoints } from '../contract/endpoints/index.ts'
import { countryName, formatDay, joinList } from '../contract/language/format.ts'
import { say } from '../contract/language/speak.ts'
import { statesOf } from '../contract/lifecycle.ts'
import { caseLifecycle } from '../contract/lifecycles/review-case.ts'
import { documentReasons, requestReasons } from '../contract/reasons.ts'
import type { Language } from '../contract/vocabulary.ts'
import { command, type Answer, type Asked } from './command.ts'
import { findCase } from './find.ts'
import { listing, pageOptions } from './listing.ts'
import { papersNeeded } from './papers-needed.ts'
import { aligned, table } from './table.ts'
import { bad, strong } from './terminal.ts'
import { day, demandWord, dotted, kindWords, nextSteps, statusWord } from './words.ts'
import { WrongUsage } from './wrong-usage.ts'

type ShownCase = AnswerOf<Endpoints['readCase']>

const options = {
  status: { kind: 'many', of: statesOf(caseLifecycle), help: 'cli:options:status' },
  country: { kind: 'text', help: 'cli:options:country' },
  mine: { kind: 'flag', help: 'cli:options:mine' },
  reason: { kind: 'one', of: [...documentReasons, ...requestReasons], help: 'cli:options:reason' },
  note: { kind: 'text', help: 'cli:options:note' },
  ...pageOptions,
} as const
type AskedHere = Asked<typeof options>
type Deed = (desk: Client, id: string, asked: AskedHere) => Promise<{ readonly body: ShownCase }>

const verb = (help: SentenceKey, deed: Deed, ...more: readonly string[]) => ({ help, takes: ['<case>', ...more], run: (asked: AskedHere) => onCase(asked, deed) })

/** The desk's side: the queue, one case beside its demands, and every verdict. */
export const review = command({
  help: 'cli:commands:review', options, as: 'reviewer',
  verbs: {
    queue: { help: 'cli:verbs:review:queue', takes: [], run: queue },
    show: verb('cli:verbs:review:show', (desk, id) => desk.readCase({ params: { id } })),
    claim: verb('cli:verbs:review:claim', (desk, id) => desk.claimCase({ params: { id } })),
    unclaim: verb('cli:verbs:review:unclaim', (desk, id) => desk.unclaimCase({ params: { id } })),
    accept: verb('cli:verbs:review:accept', judge(() => ({ verdict: 'accept' })), '<slot…>'),
    refuse: verb('cli:verbs:review:refuse', judge((asked) => ({ verdict: 'refuse', ...whyOf(asked) })), '<slot>'),
    unjudge: verb('cli:verbs:review:unjudge', onSlots((desk, params) => desk.clearVerdict({ params })), '<slot…>'),
    return: verb('cli:verbs:review:return', (desk, id, { values: { reason, note } }) => desk.returnCase({ params: { id }, body: { reason, note } })),
    approve: verb('cli:verbs:review:approve', (desk, id) => desk.approveCase({ params: { id } })),
    reject: verb('cli:verbs:review:reject', (desk, id, asked) => desk.rejectCase({ params: { id }, body: whyOf(asked) })),
  },
})

async function onCase(asked: AskedHere, deed: Deed): Promise<Answer> {
  const desk = await asked.desk()
  const { id } = await findCase(desk, asked.words[0] ?? '')
  const { body } = await deed(desk, id, asked)
  return { json: body, lines: () => describeCase(asked.language, body) }
}

type Verdict = Parameters<Client['judgeSlot']>[0]['body']

/** The same verdict on the document of every slot that was named. */
function judge(verdictIn: (asked: AskedHere) => Verdict): Deed {
  return async (desk, id, asked) => {
    const verdict = verdictIn(asked)
    return await onSlots((_desk, params) => desk.judgeSlot({ params, body: verdict }))(desk, id, asked)
  }
}

/** One after the other, since each moves the same case; then the case as it is. */
function onSlots(deed: (desk: Client, params: { readonly id: string; readonly slot: string }) => Promise<unknown>): Deed {
  return async (desk, id, { words }) => {
    for (const slot of words.slice(1)) await deed(desk, { id, slot })
    return await desk.readCase({ params: { id } })
  }
}

/** Nobody is refused without hearing why. */
function whyOf({ values: { reason, note } }: AskedHere) {
  if (reason === undefined) throw new WrongUsage('cli:wrong:noReason', { reasons: options.reason.of })
  return { reason, note }
}

async function queue({ values, language, desk }: AskedHere): Promise<Answer> {
  const signedIn = await desk()
  const query = { status: values.status, country: values.country?.toUpperCase(), mine: values.mine, limit: values.limit }
  return await listing({ values, language }, (cursor) => signedIn.listCases({ query: { ...query, cursor } }), {
    none: 'cli:review:none',
    columns: ['cli:heads:request', 'cli:heads:organization', 'cli:heads:country', { right: 'cli:heads:numbers' }, 'cli:heads:status', 'cli:heads:reviewer', 'cli:heads:dueOn'],
    row: (queued) => [
      queued.requestReference, queued.organizationName, kindWords(language, queued), String(queued.quantity),
      statusWord(language, 'case', queued.status), queued.assignee?.name ?? '', queued.late ? bad(day(language, queued.dueOn)) : day(language, queued.dueOn),
    ],
  })
}

function describeCase(language: Language, shown: ShownCase): string[] {
  const { requestReference, organizationName, status, assignee, dueOn, dossier, verdictsMissing, arrows } = shown
  return [
    strong(dotted(requestReference, organizationName, kindWords(language, shown), statusWord(language, 'case', status), assignee?.name ?? '')),
    ...(dueOn === null ? [] : [say(language, 'cli:review:dueOn', { day: formatDay(language, dueOn) })]),
    ...(dossier === null ? [] : describeDossier(language, dossier)),
    ...(verdictsMissing.length === 0 ? [] : ['', say(language, 'cli:review:verdictsMissing', { slots: joinList(language, verdictsMissing) })]),
    ...nextSteps(language, 'case', arrows),
  ]
}

type Dossier = NonNullable<ShownCase['dossier']>

/** Papers first, then what the requester wrote, then the demands that both must answer. */
function describeDossier(language: Language, { slots, information, address, regulations }: Dossier): string[] {
  const papers = table(
    language,
    [
      'cli:heads:slot', 'cli:heads:paper', 'cli:heads:status',
      'cli:heads:issuedOn', 'cli:heads:reason',
    ],
    slots.map(({ slot, paper, status, issuedOn, reasonText }) => [
      slot, dotted(demandWord(language, slot), paper === null ? '' : say(language, 'cli:paper', { paper })),
      statusWord(language, 'slot', status), day(language, issuedOn), reasonText ?? '',
    ]),
  )
  const written = aligned(Object.entries(information).map(([key, value]) => [demandWord(language, key), String(value)]))
  const where = address === null ? [] : [addressLine(language, address)]
  return ['', ...papers, '', ...written, ...where, '', ...papersNeeded(language, regulations)]
}

function addressLine(language: Language, { street, postalCode, locality, region, country }: Address): string {
  const town = [postalCode, locality].filter((part) => part !== undefined).join(' ')
  return [street, town, region, country && countryName(language, country)].filter((part) => part !== undefined && part !== '').join(', ')
}
