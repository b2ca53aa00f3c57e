import type { CreatedPasskey, CreationOptions, RequestOptions, UsedPasskey } from '../../contract/webauthn.ts'

/** A passkey as it is kept: enough to tell its owner's signature from any other. */
export type KeptPasskey = { readonly credentialId: Buffer; readonly publicKey: Buffer; readonly counter: number; readonly transports: readonly string[] }
export type VerifiedCreation = KeptPasskey & { readonly backedUp: boolean }
export type VerifiedUse = { readonly counter: number; readonly backedUp: boolean }

type NewPasskeyFor = {
  readonly challenge: string
  readonly person: { readonly id: string; readonly email: string; readonly name: string }
  /** Those the person has already. */
  readonly known: readonly Pick<KeptPasskey, 'credentialId' | 'transports'>[]
}

/** WebAuthn for this desk's own address: what to ask a browser, and whether what it answered is true. Nothing outside is called. */
export type Passkeys = {
  askToCreate(wanted: NewPasskeyFor): CreationOptions
  askToUse(challenge: string): RequestOptions
  /** undefined: made for another address, for another challenge, without its owner's presence, or not made at all. */
  verifyCreation(created: CreatedPasskey, challenge: string): Promise<VerifiedCreation | undefined>
  /** undefined: not the signature of this passkey over this challenge at this address, or of a copy that counts behind. */
  verifyUse(used: UsedPasskey, asked: { readonly challenge: string; readonly passkey: KeptPasskey }): Promise<VerifiedUse | undefined>
}
