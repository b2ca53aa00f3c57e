import { say } from '../contract/language/speak.ts'
import { command, type Answer, type Asked } from './command.ts'
import { findOrganization } from './find.ts'
import { listing, pageOptions } from './listing.ts'
import { instant } from './words.ts'

const options = {
  organization: { kind: 'text', help: 'cli:options:organization' },
  ...pageOptions,
} as const

/** The people of one's organization; of another one for staff. */
export const people = command({
  help: 'cli:commands:people', options, as: 'requester',
  verbs: { list: { help: 'cli:verbs:people:list', takes: [], run: list } },
})

async function list({ values, language, desk }: Asked<typeof options>): Promise<Answer> {
  const signedIn = await desk()
  const organizationId = values.organization === undefined ? undefined : await findOrganization(signedIn, values.organization)
  return await listing({ values, language }, (cursor) => signedIn.listPeople({ query: { organizationId, limit: values.limit, cursor } }), {
    none: 'cli:people:none',
    columns: ['cli:heads:name', 'cli:heads:email', 'cli:heads:roles', 'cli:heads:disabledAt', 'cli:heads:id'],
    row: ({ name, email, roles, disabledAt, id }) => [name, email, roles.length === 0 ? '' : say(language, 'cli:people:roles', { roles }), instant(language, disabledAt), id],
  })
}
