import type { QueryClient } from '@tanstack/react-query'
import type { Address } from '../../contract/endpoints/dossiers.ts'
import { deskForTyped } from '../desk/client.ts'
import { ask, type BodyGiven, type Given } from '../desk/queries.ts'
import type { Fields, Kept, Shelf } from '../desk/keeper.ts'
import { reading } from '../desk/reading-shelf.ts'

export type Dossier = BodyGiven<'readDossier'>
/** What is known of a paper without opening it. */
export type PaperFacts = NonNullable<Dossier['slots'][number]['document']>

/** A dossier's answers as fields. */
export function fieldsOf({ name, information, address }: Dossier): Fields {
  const answers = Object.entries(information).map(([key, value]): [string, string] => [`/information/${key}`, String(value)])
  const written: readonly (readonly [string, string | undefined])[] = Object.entries(address ?? {})
  const lines = written.map(([line, value = '']): [string, string] => [`/address/${line}`, value])
  return Object.fromEntries([['/name', name], ...answers, ...lines])
}

/** A dossier on the desk. What it lacks changes with it, and so does what its requests lack. */
export function dossierShelf(queries: QueryClient, id: string): Shelf {
  const query = ask('readDossier', { params: { id } })
  const keptOf = ({ body, etag = '*' }: Given<'readDossier'>): Kept => ({ values: fieldsOf(body), etag })
  return {
    ...reading(queries, query, keptOf),
    save: async (changes, kept) => {
      const answer = await deskForTyped().changeDossier({ params: { id }, body: changeOf(changes, kept), ifMatch: kept.etag })
      takeDossier(queries, answer)
      return keptOf(answer)
    },
  }
}

/** Shows an answer wherever its dossier is shown, and reads again what depends on it. */
export function takeDossier(queries: QueryClient, answer: Given<'readDossier'>): void {
  queries.setQueryData(ask('readDossier', { params: { id: answer.body.id } }).queryKey, answer)
  void queries.invalidateQueries({ queryKey: ['requests'] })
  void queries.invalidateQueries({ queryKey: ['dossiers', 'listDossiers'] })
  void queries.invalidateQueries({ queryKey: ['dossiers', 'lookUpReadiness'] })
  void queries.invalidateQueries({ queryKey: ['dossiers', 'listVersions'] })
}

/** An address is one answer and travels whole: the lines that were typed over those that are kept. */
function changeOf(changes: Fields, { values }: Kept) {
  const information = within(changes, '/information/')
  const lines = within(changes, '/address/')
  const address: Address = { ...within(values, '/address/'), ...lines }
  const { country, ...others } = address
  return {
    ...(changes['/name'] !== undefined && { name: changes['/name'] }),
    ...(Object.keys(information).length > 0 && { information: Object.fromEntries(Object.entries(information).map(([key, value]) => [key, value === '' ? null : value])) }),
    ...(Object.keys(lines).length > 0 && { address: country === undefined || country === '' ? others : address }),
  }
}

function within(fields: Fields, stem: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name.startsWith(stem)).map(([name, value]) => [name.slice(stem.length), value]))
}
