/** Crockford's base 32: no letter that is taken for a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

export const recoveryCodes = { count: 10, bytes: 10 } as const

/** Ten signs of fifty bits, in two groups: `7k3qm-x2v9d`. Of each byte five bits are used. */
export function recoveryCodeFrom(bytes: Buffer): string {
  const signs = [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('')
  return `${signs.slice(0, 5)}-${signs.slice(5)}`
}

/** The code that was meant, whatever the case, the grouping or the letters that look alike; undefined for what cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const signs = typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')
  if (!/^[0-9a-hjkmnp-tv-z]{10}$/.test(signs)) return undefined
  return `${signs.slice(0, 5)}-${signs.slice(5)}`
}
