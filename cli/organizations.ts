import type { AnswerOf } from '../contract/endpoint.ts'
import type { Endpoints } from '../contract/endpoints/index.ts'
import { countryName } from '../contract/language/format.ts'
import { say } from '../contract/language/speak.ts'
import { speak } from '../contract/language/speaker.ts'
import type { Language } from '../contract/vocabulary.ts'
import { command, type Answer, type Asked } from './command.ts'
import { listing } from './listing.ts'
import { table } from './table.ts'

type Organization = AnswerOf<Endpoints['listOrganizations']>['items'][number]

const options = {
  limit: { kind: 'count', help: 'cli:options:limit' },
  all: { kind: 'flag', help: 'cli:options:all' },
} as const

/** Every organization of the desk, with the identifier that API clients and letters name it by. */
export const organizations = command({
  help: 'cli:commands:organizations', options, as: 'operator',
  verbs: { list: { help: 'cli:verbs:organizations:list', takes: [], run: list } },
})

async function list({ values, language, desk }: Asked<typeof options>): Promise<Answer> {
  const signedIn = await desk()
  const found = await listing(values, (cursor) => signedIn.listOrganizations({ query: { limit: values.limit, cursor } }))
  return { json: found, lines: () => describeOrganizations(language, found.items) }
}

function describeOrganizations(language: Language, found: readonly Organization[]): string[] {
  if (found.length === 0) return [say(language, 'cli:organizations:none')]
  return table(
    language,
    [
      'cli:heads:organization', 'cli:heads:kind', 'cli:heads:licence',
      'cli:heads:country', 'cli:heads:id',
    ],
    found.map(({ name, kind, licence, country, id }) => [name, speak(language, `cli:organizations:kinds:${kind}`), licence, countryName(language, country), id]),
  )
}
