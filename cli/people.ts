import type { AnswerOf } from '../contract/endpoint.ts'
import type { Endpoints } from '../contract/endpoints/index.ts'
import { say } from '../contract/language/speak.ts'
import type { Language } from '../contract/vocabulary.ts'
import { command, type Answer, type Asked } from './command.ts'
import { findOrganization } from './find.ts'
import { listing } from './listing.ts'
import { table } from './table.ts'
import { instant } from './words.ts'

type Person = AnswerOf<Endpoints['listPeople']>['items'][number]

const options = {
  organization: { kind: 'text', help: 'cli:options:organization' },
  limit: { kind: 'count', help: 'cli:options:limit' },
  all: { kind: 'flag', help: 'cli:options:all' },
} as const

/** The people of one's organization; of another one for staff. */
export const people = command({
  help: 'cli:commands:people', options, as: 'requester',
  verbs: { list: { help: 'cli:verbs:people:list', takes: [], run: list } },
})

async function list({ values, language, desk }: Asked<typeof options>): Promise<Answer> {
  const signedIn = await desk()
  const organizationId = values.organization === undefined ? undefined : await findOrganization(signedIn, values.organization)
  const found = await listing(values, (cursor) => signedIn.listPeople({ query: { organizationId, limit: values.limit, cursor } }))
  return { json: found, lines: () => describePeople(language, found.items) }
}

function describePeople(language: Language, found: readonly Person[]): string[] {
  if (found.length === 0) return [say(language, 'cli:people:none')]
  return table(
    language,
    [
      'cli:heads:name', 'cli:heads:email', 'cli:heads:roles',
      'cli:heads:disabledAt', 'cli:heads:id',
    ],
    found.map(({ name, email, roles, disabledAt, id }) => [name, email, roles.length === 0 ? '' : say(language, 'cli:people:roles', { roles }), instant(language, disabledAt), id]),
  )
}
