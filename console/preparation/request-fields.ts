import type { Fields } from '../dossiers/keeper.ts'
import type { Request } from '../dossiers/shelves.ts'

/** What a requester fills in of the request itself, as fields. */
export function requestFieldsOf({ alternatives, contactEmail, note }: Request): Fields {
  return { '/alternatives': alternatives ?? '', '/contactEmail': contactEmail ?? '', '/note': note ?? '' }
}
