import type { Page } from 'playwright-core'
import { testSecrets } from '../../support/test-secrets.ts'

export async function typePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(testSecrets.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Passkeys are made for names: the same desk, by its name. */
export async function atLocalhost(page: Page): Promise<void> {
  const url = new URL(page.url())
  url.hostname = 'localhost'
  await page.goto(url.href)
}

/** A device that always knows its owner, from Chromium itself, and is there unless it is put away. */
export async function haveAuthenticator(page: Page): Promise<{ readonly putAway: () => Promise<void>; readonly takeUp: () => Promise<void> }> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
  const become = async (presence: { readonly enabled: boolean }) => void (await browser.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, ...presence }))
  return { putAway: () => become({ enabled: false }), takeUp: () => become({ enabled: true }) }
}
