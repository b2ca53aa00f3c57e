/** What the desk keeps secret, with a key that never reaches the database. */
export type Secrets = {
  /** A keyed digest (HMAC-SHA-256): what is stored of a token, so that a stolen table opens nothing. */
  digest(text: string): Buffer
  /** Encrypts and authenticates (AES-256-GCM). */
  seal(plain: Buffer): Buffer
  /** Opens what `seal` closed; throws when it was tampered with. */
  open(sealed: Buffer): Buffer
}
