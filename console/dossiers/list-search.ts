import { z } from 'zod/mini'
import { statesOf } from '../../contract/lifecycle.ts'
import { dossierLifecycle } from '../../contract/lifecycles/dossier.ts'
import { endUserTypes } from '../../contract/vocabulary.ts'
import { country, maybe } from '../browser/address.ts'
import { askPages } from '../desk/queries.ts'

/** What the list is narrowed to, as it stands in the address. */
export const dossierFilters = z.object({
  country: maybe(country), endUserType: maybe(z.enum(endUserTypes)), status: maybe(z.enum(statesOf(dossierLifecycle))), complete: maybe(z.boolean()),
})
export type DossierFilters = z.infer<typeof dossierFilters>

/** The list that the address names, page after page. */
export function askDossiers({ status, ...narrowed }: DossierFilters) {
  return askPages('listDossiers', { query: { ...narrowed, ...(status !== undefined && { status: [status] }), limit: 50 } })
}
