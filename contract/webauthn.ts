import { z } from 'zod'

/** What a browser and the desk say to each other about passkeys: the JSON forms of WebAuthn Level 3, sections 5.1.8 to 5.1.10, as far as the desk uses them. */
const base64url = (limit: number) => z.string().regex(/^[A-Za-z0-9_-]+$/).max(limit)
const credentialId = base64url(1400).describe('Base64url, at most 1023 bytes')
const transports = z.array(z.string().max(40)).max(10)
const known = z.object({ type: z.literal('public-key'), id: z.string(), transports: transports.optional() })

/** What `navigator.credentials.create` is asked. */
export const creationOptions = z
  .object({
    challenge: z.string(),
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int().describe('Milliseconds'),
    excludeCredentials: z.array(known).describe('Those the person has: a device that holds one refuses to make another'),
    authenticatorSelection: z.object({ residentKey: z.literal('required'), requireResidentKey: z.literal(true), userVerification: z.literal('required') }),
    attestation: z.literal('none'),
  })
  .meta({ id: 'PasskeyCreationOptions' })

/** What `navigator.credentials.get` is asked: no credential is named, the person's device knows which. */
export const requestOptions = z
  .object({ challenge: z.string(), rpId: z.string(), timeout: z.int().describe('Milliseconds'), userVerification: z.literal('required') })
  .meta({ id: 'PasskeyRequestOptions' })

const answered = { id: credentialId, rawId: credentialId, type: z.literal('public-key'), clientExtensionResults: z.object({}).default({}) }

/** What `navigator.credentials.create` answered. */
export const createdPasskey = z
  .object({ ...answered, response: z.object({ clientDataJSON: base64url(8_000), attestationObject: base64url(40_000), transports: transports.optional() }) })
  .meta({ id: 'CreatedPasskey' })

/** What `navigator.credentials.get` answered. */
export const usedPasskey = z
  .object({
    ...answered,
    response: z.object({ clientDataJSON: base64url(8_000), authenticatorData: base64url(8_000), signature: base64url(20_000), userHandle: base64url(100).optional() }),
  })
  .meta({ id: 'UsedPasskey' })

export type CreationOptions = z.infer<typeof creationOptions>
export type RequestOptions = z.infer<typeof requestOptions>
export type CreatedPasskey = z.infer<typeof createdPasskey>
export type UsedPasskey = z.infer<typeof usedPasskey>
