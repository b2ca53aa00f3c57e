import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Secrets } from '../ports/secrets.ts'

/** Keys for each purpose are derived from one secret of the operator's (HKDF-SHA-256), so that none is used twice. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'guichet', purpose, 32))
}

export function localSecrets(secret: string): Secrets {
  const digestKey = deriveKey(secret, 'digest')
  const sealKey = deriveKey(secret, 'seal')
  return {
    digest: (text) => createHmac('sha256', digestKey).update(text).digest(),
    seal(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce)
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(-16))
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
    },
  }
}
