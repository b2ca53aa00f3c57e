import type { RefusalCode } from '../refusals.ts'

/** The few codes that clients of Genesys Cloud look for. Seen in its SDK's documentation and in what is written against it, 2026-11. */
const lookedFor: { readonly [C in RefusalCode]?: string } = {
  'input.malformed': 'bad.request',
  'input.invalid': 'bad.request',
  'input.too_large': 'request.entity.too.large',
  'input.media_type': 'unsupported.media.type',
  'route.unknown': 'not.found',
  'resource.not_found': 'not.found',
  'sign_in.required': 'bad.credentials',
  'sign_in.too_many': 'too.many.requests',
  'permission.missing': 'missing.any.permissions',
  'licence_and_permission.missing': 'missing.any.permissions',
  'desk.database_away': 'service.unavailable',
  'desk.disk_full': 'service.unavailable',
  'desk.busy': 'service.unavailable',
  'desk.bug': 'internal.server.error',
}

/** Our code as their clients read it: theirs where they look for one, else our own, with dots throughout: `number.in_use` is `number.in.use`. */
export function theirCode(code: RefusalCode): string {
  return lookedFor[code] ?? inTheirSpelling(code)
}

export function inTheirSpelling(code: string): string {
  return code.replaceAll('_', '.')
}
