import type { RegulationAnswer } from '../contract/endpoints/regulations.ts'
import { formatDay, joinList } from '../contract/language/format.ts'
import { catalogues } from '../contract/language/index.ts'
import { say } from '../contract/language/speak.ts'
import { speak } from '../contract/language/speaker.ts'
import type { Language } from '../contract/vocabulary.ts'
import { faint, strong } from './terminal.ts'
import { demandWord, dotted } from './words.ts'

type DocumentDemand = RegulationAnswer['documents'][number]

/** What regulations demand, where that is known from and how far it can be relied on. Carriers that follow the same rules are told of together. */
export function papersNeeded(language: Language, regulations: readonly RegulationAnswer[]): string[] {
  const told = [...Map.groupBy(regulations, ({ id }) => id).values()].map((same) => same.slice(0, 1).flatMap((one) => demandLines(language, one, carriersOf(same))))
  return told.flatMap((lines, nth) => (nth === 0 ? lines : ['', ...lines]))
}

function carriersOf(same: readonly RegulationAnswer[]): string[] {
  return same.flatMap(({ appliesTo }) => (appliesTo === null ? [] : [appliesTo]))
}

function demandLines(language: Language, regulation: RegulationAnswer, carriers: readonly string[]): string[] {
  const { endUserType, information, documents, address, available, flags } = regulation
  const asked = joinList(language, information.map(({ key }) => demandWord(language, key)))
  const demands = available
    ? [
        ...documents.map((demand) => `- ${documentLine(language, demand)}`),
        ...(address === null ? [] : [`- ${say(language, 'cli:papers:address', { where: speak(language, `addressScopes:${address.scope}`) })}`]),
        ...(information.length === 0 ? [] : [`- ${say(language, 'cli:papers:information', { demands: asked })}`]),
        ...flags.map((flag) => `- ${flagWord(language, flag)}`),
      ]
    : [say(language, 'cli:papers:notAvailable')]
  const title = dotted(say(language, 'cli:papers:for', { endUserType }), carriers.length === 0 ? '' : say(language, 'cli:papers:carriers', { carriers }))
  return [strong(title), ...[...demands, ...originLines(language, regulation)].map((line) => `  ${line}`)]
}

/** Rule packs are data: a flag that no sentence was written for yet is shown as it is. */
function flagWord(language: Language, flag: string): string {
  return Object.hasOwn(catalogues[language].flags, flag) ? speak(language, `flags:${flag}`) : flag
}

function documentLine(language: Language, { slot, accepted, maxAgeMonths, issuerScope, optional }: DocumentDemand): string {
  return dotted(
    demandWord(language, slot),
    accepted.length === 0 ? '' : say(language, 'cli:papers:accepted', { accepted }),
    maxAgeMonths === null ? '' : say(language, 'cli:papers:notOlder', { months: maxAgeMonths }),
    issuerScope === null ? '' : speak(language, `issuerScopes:${issuerScope}`),
    optional ? say(language, 'cli:papers:optional') : '',
  )
}

function originLines(language: Language, { id, status, derivedFrom, confidence, checkedOn, sources }: RegulationAnswer): string[] {
  const checked = say(language, 'cli:papers:checked', { confidence: speak(language, `confidences:${confidence}`), day: formatDay(language, checkedOn) })
  const draft = status === 'unverified' ? [say(language, 'cli:papers:unverified', { from: derivedFrom ?? '' })] : []
  const cited = sources.flatMap(({ url }) => (url === null ? [] : [say(language, 'cli:papers:source', { url })]))
  return [...draft, `${checked} [${id}]`, ...cited].map(faint)
}
