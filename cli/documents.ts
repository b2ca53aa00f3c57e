import { say } from '../contract/language/speak.ts'
import { statesOf } from '../contract/lifecycle.ts'
import { documentLifecycle } from '../contract/lifecycles/document.ts'
import { command, type Answer, type Asked } from './command.ts'
import { listing, pageOptions } from './listing.ts'
import { dotted, instant, statusWord } from './words.ts'

const options = {
  status: { kind: 'many', of: statesOf(documentLifecycle), help: 'cli:options:status' },
  loose: { kind: 'flag', help: 'cli:options:loose' },
  ...pageOptions,
} as const
type AskedHere = Asked<typeof options>

/** The papers of one's organization. What lies in no dossier can be taken back; what was handed in stays. */
export const documents = command({
  help: 'cli:commands:documents', options, as: 'requester',
  verbs: {
    list: { help: 'cli:verbs:documents:list', takes: [], run: list },
    delete: { help: 'cli:verbs:documents:delete', takes: ['<document>'], run: forget },
  },
})

async function list({ values, language, desk }: AskedHere): Promise<Answer> {
  const signedIn = await desk()
  const query = { status: values.status, limit: values.limit, ...(values.loose === true && { used: false }) }
  return await listing({ values, language }, (cursor) => signedIn.listDocuments({ query: { ...query, cursor } }), {
    none: 'cli:documents:none',
    columns: ['cli:heads:paper', 'cli:heads:status', 'cli:heads:uploadedAt', 'cli:heads:dossier', 'cli:heads:id'],
    row: ({ name, status, uploadedAt, uses, id }) => [
      name, statusWord(language, 'document', status), instant(language, uploadedAt), dotted(...new Set(uses.map(({ dossierName }) => dossierName))), id,
    ],
  })
}

/** Told by name: an identifier that was mistyped by one digit should not go unnoticed. */
async function forget({ words: [id = ''], language, desk }: AskedHere): Promise<Answer> {
  const signedIn = await desk()
  const { body: document } = await signedIn.readDocument({ params: { id } })
  const { body } = await signedIn.deleteDocument({ params: { id } })
  return { json: body, lines: () => [say(language, 'cli:documents:deleted', { name: document.name })] }
}
