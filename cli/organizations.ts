import { countryName } from '../contract/language/format.ts'
import { speak } from '../contract/language/speaker.ts'
import { command, type Answer, type Asked } from './command.ts'
import { listing, pageOptions } from './listing.ts'

/** Every organization of the desk, with the identifier that API clients and letters name it by. */
export const organizations = command({
  help: 'cli:commands:organizations', options: pageOptions, as: 'operator',
  verbs: { list: { help: 'cli:verbs:organizations:list', takes: [], run: list } },
})

async function list({ values, language, desk }: Asked<typeof pageOptions>): Promise<Answer> {
  const signedIn = await desk()
  return await listing({ values, language }, (cursor) => signedIn.listOrganizations({ query: { limit: values.limit, cursor } }), {
    none: 'cli:organizations:none',
    columns: ['cli:heads:organization', 'cli:heads:kind', 'cli:heads:licence', 'cli:heads:country', 'cli:heads:id'],
    row: ({ name, kind, licence, country, id }) => [name, speak(language, `cli:organizations:kinds:${kind}`), licence, countryName(language, country), id],
  })
}
