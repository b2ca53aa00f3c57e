import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import type { Passkeys } from '../ports/passkeys.ts'
import type { Site } from '../ports/site.ts'

/** COSE algorithms (IANA): EdDSA, ES256, RS256. Every authenticator on the market speaks one of them. */
const algorithms = [-8, -7, -257]
const timeoutMs = 300_000

/** Passkeys by WebAuthn Level 3. The relying party is the host of the desk's address; a passkey of one host opens no other. */
export function webauthnPasskeys(site: Site): Passkeys {
  const origin = () => site.origin()
  const host = () => new URL(site.origin()).hostname
  return {
    askToCreate: ({ challenge, person, known }) => ({
      challenge,
      rp: { id: host(), name: 'Guichet' },
      user: { id: Buffer.from(person.id).toString('base64url'), name: person.email, displayName: person.name },
      pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key' as const, alg })),
      timeout: timeoutMs,
      excludeCredentials: known.map(({ credentialId, transports }) => ({ type: 'public-key' as const, id: credentialId.toString('base64url'), transports: [...transports] })),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none',
    }),
    askToUse: (challenge) => ({ challenge, rpId: host(), timeout: timeoutMs, userVerification: 'required' }),
    verifyCreation: (created, challenge) => unlessFalse(async () => {
      if (!attestsNothing(created.response.attestationObject)) return undefined
      const { registrationInfo } = await verifyRegistrationResponse({
        response: { ...created, response: { ...created.response, transports: created.response.transports ?? [] } },
        expectedChallenge: challenge, expectedOrigin: origin(), expectedRPID: host(), supportedAlgorithmIDs: algorithms,
      })
      if (registrationInfo === undefined) return undefined
      const { credential: { id, publicKey, counter, transports = [] }, credentialBackedUp: backedUp } = registrationInfo
      return { credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), counter, transports, backedUp }
    }),
    verifyUse: (used, { challenge, passkey: { credentialId, publicKey, counter } }) => unlessFalse(async () => {
      const { userHandle, ...signed } = used.response
      const { verified, authenticationInfo: { newCounter, credentialBackedUp } } = await verifyAuthenticationResponse({
        response: { ...used, response: { ...signed, ...(userHandle === undefined ? {} : { userHandle }) } },
        expectedChallenge: challenge, expectedOrigin: origin(), expectedRPID: host(),
        credential: { id: credentialId.toString('base64url'), publicKey: new Uint8Array(publicKey), counter },
      })
      return verified ? { counter: newCounter, backedUp: credentialBackedUp } : undefined
    }),
  }
}

/**
 * We ask for no attestation. A certificate that comes all the same would be followed to whatever address it names (its revocation list): a way to
 * make the desk call machines that its caller chooses. A key that signs for itself ("packed" without certificates) says no more than "none".
 */
function attestsNothing(attestationObject: string): boolean {
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject))
  const format = attestation.get('fmt')
  return format === 'none' || (format === 'packed' && attestation.get('attStmt').get('x5c') === undefined)
}

/** The library throws for whatever is not as it must be: everything it was given comes from outside, so that is an answer and no bug. */
async function unlessFalse<T>(verify: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await verify()
  } catch {
    return undefined
  }
}
