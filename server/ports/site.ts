/** Where people find this desk: what links in e-mails begin with, and the address that passkeys are made for. */
export type Site = {
  /** Scheme, host and port, without a slash at its end. */
  origin(): string
}
