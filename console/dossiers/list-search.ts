import { z } from 'zod'
import { statesOf } from '../../contract/lifecycle.ts'
import { dossierLifecycle } from '../../contract/lifecycles/dossier.ts'
import { country, endUserType } from '../../contract/vocabulary.ts'

/** What the list is narrowed to, as it stands in the address. */
export const dossierFilters = z.object({
  country: country.optional().catch(undefined), endUserType: endUserType.optional().catch(undefined), status: z.enum(statesOf(dossierLifecycle)).optional().catch(undefined), complete: z.boolean().optional().catch(undefined),
})
export type DossierFilters = z.infer<typeof dossierFilters>
