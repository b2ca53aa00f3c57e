import type { Site } from '../ports/site.ts'

export type SiteAddress = Site & { readonly servesOn: (url: string) => void }

/**
 * The address that the operator configured, else this machine's own, once it is known on which port it serves: as `localhost`, since a passkey is made
 * for a name and never for an IP address (WebAuthn, section 5.1.3).
 */
export function siteAddress(configured: string | undefined): SiteAddress {
  let known = configured
  return {
    origin() {
      if (known === undefined) throw new Error('The desk was asked for its address before it served on one.')
      return known
    },
    servesOn(url) {
      known ??= `http://localhost:${new URL(url).port}`
    },
  }
}
