/** Slow, salted password hashing. */
export type Passwords = {
  hash(password: string): Promise<string>
  /** False for a wrong password; takes the same time when there is nothing to compare with (`hash` undefined). */
  verify(hash: string | undefined, password: string): Promise<boolean>
}
