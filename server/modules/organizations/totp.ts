import { Secret, TOTP } from 'otpauth'

/** RFC 6238 with what every authenticator app understands: SHA-1, six digits, thirty seconds. RFC 4226, section 4: 160 bits of secret. */
const settings = { issuer: 'Guichet', algorithm: 'SHA1', digits: 6, period: 30 } as const
export const totpSecretBytes = 20
/** RFC 6238, section 5.2: at most one time step behind, for the time it takes to type, and one ahead, for phones that run fast. */
const window = 1

/** What an authenticator app is shown: as text to be typed, and as what a QR code holds. */
export function shownSecret(secret: Buffer, email: string): { secret: string; uri: string } {
  const totp = new TOTP({ ...settings, label: email, secret: secretOf(secret) })
  return { secret: totp.secret.base32, uri: totp.toString() }
}

type Typed = { readonly secret: Buffer; readonly code: string; readonly at: Date; readonly lastStep: number }

/** The time step of a right code; undefined for a wrong one, and for one of a step that was accepted before: no code opens twice. */
export function acceptedStep({ secret, code, at, lastStep }: Typed): number | undefined {
  const timestamp = at.getTime()
  const delta = TOTP.validate({ ...settings, token: code, secret: secretOf(secret), timestamp, window })
  if (delta === null) return undefined
  const step = TOTP.counter({ period: settings.period, timestamp }) + delta
  return step > lastStep ? step : undefined
}

function secretOf(bytes: Buffer): Secret {
  return new Secret({ buffer: new Uint8Array(bytes).buffer })
}
