import type { CreatedPasskey, CreationOptions, RequestOptions, UsedPasskey } from '../../contract/webauthn.ts'

/** Whether this browser can make and use passkeys on this page: over https or on localhost, never on an IP address. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && isSecureContext && !/^[\d.]+$|:/.test(location.hostname)
}

/** Nothing came of it on the device: called off, too late, none there, or one there already. */
export class DeviceDeclined extends Error {}

/** What asks devices could not be fetched: none was asked. */
export class PasskeysAway extends Error {}

/** Has the device make a passkey. Throws DeviceDeclined or PasskeysAway. */
export async function createPasskey(optionsJSON: CreationOptions): Promise<CreatedPasskey> {
  const { startRegistration } = await fetchLibrary()
  const { id, rawId, response: { clientDataJSON, attestationObject, transports } } = await answerOf(startRegistration({ optionsJSON }))
  return { id, rawId, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, attestationObject, ...(transports === undefined ? {} : { transports }) } }
}

/** Has the device use a passkey: in a dialog of its own, or offered while the address is typed, where the browser does that. Throws DeviceDeclined or PasskeysAway. */
export async function signWithPasskey(optionsJSON: RequestOptions, { inAddressField }: { readonly inAddressField: boolean }): Promise<UsedPasskey> {
  const { startAuthentication } = await fetchLibrary()
  const { id, rawId, response: { clientDataJSON, authenticatorData, signature, userHandle } } = await answerOf(startAuthentication({ optionsJSON, useBrowserAutofill: inAddressField }))
  return { id, rawId, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, authenticatorData, signature, ...(userHandle === undefined ? {} : { userHandle }) } }
}

/** Whether the browser offers passkeys while an address is typed; not where what asks it cannot be fetched. */
export async function offersPasskeysInFields(): Promise<boolean> {
  if (!knowsPasskeys()) return false
  return await fetchLibrary().then(({ browserSupportsWebAuthnAutofill }) => browserSupportsWebAuthnAutofill(), () => false)
}

/** Whoever leaves the page no longer waits for a passkey. */
export function stopWaitingForPasskeys(): void {
  if (knowsPasskeys()) fetchLibrary().then(({ WebAuthnAbortService }) => WebAuthnAbortService.cancelCeremony(), () => undefined)
}

async function fetchLibrary() {
  return await import('@simplewebauthn/browser').catch((error: unknown) => {
    throw new PasskeysAway('What asks devices for passkeys could not be fetched.', { cause: error })
  })
}

async function answerOf<Answer>(device: Promise<Answer>): Promise<Answer> {
  return await device.catch((error: unknown) => {
    throw new DeviceDeclined('The device made or used no passkey.', { cause: error })
  })
}
