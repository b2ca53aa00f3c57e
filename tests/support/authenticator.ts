import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import type { CreatedPasskey, CreationOptions, RequestOptions, UsedPasskey } from '../../contract/webauthn.ts'

/** What a browser and a device do with passkeys, in software: ES256 keys that live as long as the test. `origin` is the page that asks. */
export type Authenticator = {
  readonly create: (options: CreationOptions, deviation?: Deviation) => CreatedPasskey
  readonly use: (options: RequestOptions, deviation?: Deviation) => UsedPasskey
}

/** What a dishonest or careless one does otherwise. */
type Deviation = { readonly origin?: string; readonly challenge?: string; readonly isVerified?: false; readonly counter?: number; readonly signedBy?: KeyObject; readonly userHandle?: string; readonly format?: string }

export function openAuthenticator(origin: string): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(32)
  const id = credentialId.toString('base64url')
  let uses = 0
  let owner = ''
  return {
    create: (options, deviation = {}) => {
      owner = options.user.id
      const data = authenticatorData(options.rp.id, { flags: flagsOf(deviation, 0x40), counter: 0, credential: Buffer.concat([Buffer.alloc(16), uint16(credentialId.length), credentialId, coseKey(publicKey)]) })
      return {
        id, rawId: id, type: 'public-key', clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', { challenge: options.challenge, origin, ...deviation }),
          attestationObject: cborMap([[cborText('fmt'), cborText(deviation.format ?? 'none')], [cborText('attStmt'), cborMap([])], [cborText('authData'), cborBytes(data)]]).toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    use: (options, deviation = {}) => {
      uses += 1
      const data = authenticatorData(options.rpId, { flags: flagsOf(deviation, 0), counter: deviation.counter ?? uses, credential: Buffer.alloc(0) })
      const clientDataJSON = clientData('webauthn.get', { challenge: options.challenge, origin, ...deviation })
      const signed = Buffer.concat([data, createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest()])
      return {
        id, rawId: id, type: 'public-key', clientExtensionResults: {},
        response: {
          clientDataJSON, authenticatorData: data.toString('base64url'), signature: sign('sha256', signed, deviation.signedBy ?? privateKey).toString('base64url'),
          userHandle: deviation.userHandle ?? owner,
        },
      }
    },
  }
}

function clientData(type: string, { challenge, origin }: { challenge: string; origin: string }): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url')
}

/** Somebody was there (1), and proved to the device who they are (4). */
function flagsOf({ isVerified = true }: { readonly isVerified?: boolean }, more: number): number {
  return 0x01 | (isVerified ? 0x04 : 0) | more
}

/** WebAuthn Level 3, section 6.1. */
function authenticatorData(rpId: string, { flags, counter, credential }: { flags: number; counter: number; credential: Buffer }): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count, credential])
}

/** A public key as COSE writes it (RFC 9053): EC2, ES256, P-256, x and y. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const coordinate = (text: string) => cborBytes(Buffer.from(text, 'base64url'))
  return cborMap([[cborInt(1), cborInt(2)], [cborInt(3), cborInt(-7)], [cborInt(-1), cborInt(1)], [cborInt(-2), coordinate(x)], [cborInt(-3), coordinate(y)]])
}

// As much of CBOR (RFC 8949) as the above is made of.
function cborHead(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size])
  return size < 256 ? Buffer.from([(major << 5) | 24, size]) : Buffer.concat([Buffer.from([(major << 5) | 25]), uint16(size)])
}

function cborInt(value: number): Buffer {
  return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value)
}

function cborText(text: string): Buffer {
  return Buffer.concat([cborHead(3, text.length), Buffer.from(text)])
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([cborHead(2, bytes.length), bytes])
}

function cborMap(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([cborHead(5, entries.length), ...entries.flat()])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
