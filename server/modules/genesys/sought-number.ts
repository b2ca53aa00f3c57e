/**
 * What a number must look like, without its plus, for the `phoneNumber` of a list: digits may stand anywhere; once there is a `*`, which is any run of digits,
 * the whole number must fit. Signs that people group digits with are passed over. `%` is any run, for the store.
 */
export function writtenLike(sought: string): string {
  const signs = sought.replaceAll(/[^0-9A-Za-z*]/g, '')
  return signs.includes('*') ? signs.replaceAll('*', '%') : `%${signs}%`
}

/** Whether a number looks so. */
export function looksLike(e164: string, like: string): boolean {
  return new RegExp(`^${like.replaceAll('%', '.*')}$`, 'i').test(e164.replace(/^\+/, ''))
}
