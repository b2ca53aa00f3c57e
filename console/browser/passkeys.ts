import type { CreatedPasskey, CreationOptions, RequestOptions, UsedPasskey } from '../../contract/webauthn.ts'

/** Whether this browser can make and use passkeys on this page: over https or on localhost, never on an IP address. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && isSecureContext && !/^[\d.]+$|:/.test(location.hostname)
}

/** Has the device make a passkey. Throws what the browser throws when nothing came of it: called off, too late, or there is one already. */
export async function createPasskey(optionsJSON: CreationOptions): Promise<CreatedPasskey> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const { id, rawId, response: { clientDataJSON, attestationObject, transports } } = await startRegistration({ optionsJSON })
  return { id, rawId, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, attestationObject, ...(transports === undefined ? {} : { transports }) } }
}

/** Has the device use a passkey: in a dialog of its own, or offered while the address is typed, where the browser does that. */
export async function signWithPasskey(optionsJSON: RequestOptions, { inAddressField }: { readonly inAddressField: boolean }): Promise<UsedPasskey> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const { id, rawId, response: { clientDataJSON, authenticatorData, signature, userHandle } } = await startAuthentication({ optionsJSON, useBrowserAutofill: inAddressField })
  return { id, rawId, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, authenticatorData, signature, ...(userHandle === undefined ? {} : { userHandle }) } }
}

/** Whether the browser offers passkeys while an address is typed. */
export async function offersPasskeysInFields(): Promise<boolean> {
  if (!knowsPasskeys()) return false
  const { browserSupportsWebAuthnAutofill } = await import('@simplewebauthn/browser')
  return await browserSupportsWebAuthnAutofill()
}

/** Whoever leaves the page no longer waits for a passkey. */
export async function stopWaitingForPasskeys(): Promise<void> {
  const { WebAuthnAbortService } = await import('@simplewebauthn/browser')
  WebAuthnAbortService.cancelCeremony()
}
