import { TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { emails } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, surprises, type TestConsole } from './support/console.ts'
import { atLocalhost, haveAuthenticator, typePassword } from './support/signing-in.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  // A browser has its own clock, and by that lets a session's cookie go: here people really sign in.
  console.clock.set(new Date().toISOString())
})
afterAll(() => console.close())

const pages = [
  ['requester', '/settings/organization'], ['requester', '/settings/organization?tab=advanced'], ['requester', '/settings/people'], ['requester', '/settings/clients'],
  ['requester', '/settings/notifications'], ['requester', '/settings/me'], ['operator', '/desk/organizations'], ['viewer', '/settings/organization'],
] as const

describe('every page of the settings', () => {
  test.each(pages)('%s on %s: without a fault in both languages, light and dark, on a phone too', async (who, path) => {
    for (const look of [{ language: 'en', scheme: 'light' }, { language: 'fr', scheme: 'dark', ...phone }] as const) {
      const page = await console.visit(who, path, look)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await picture(page, `${who}${path.replaceAll(/[/?=]/g, '-')}-${look.language}-${look.scheme}${'width' in look ? '-phone' : ''}`)
      await expectSound(page)
      if ('width' in look) await expectNoSideways(page)
      await page.context().close()
    }
  })
})

describe('the organization ID', () => {
  test('stands under Organization settings > Advanced, read-only, and is copied by one press', async () => {
    const page = await console.visit('requester', '/settings/organization', { language: 'en' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('tab', { name: 'Advanced' }).click()
    expect(new URL(page.url()).search).toBe('?tab=advanced')
    const { body } = await (await console.as('requester')).whoAmI()
    await page.getByText(body.organization.id).waitFor()
    await page.getByRole('button', { name: 'Copy the organization ID' }).click()
    await page.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(body.organization.id)
  })
})

describe('an administrator', () => {
  test('invites somebody, hands the link over, and that person comes in by it', async () => {
    const page = await console.visit('requester', '/settings/people', { language: 'en' })
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('E-mail address').fill('nora@demo.example')
    await dialog.getByRole('button', { name: 'Send the invitation' }).click()
    await dialog.getByText('Choose at least one role.').waitFor()
    await dialog.getByRole('checkbox', { name: 'Reader' }).check()
    await expectSound(page)
    await picture(page, 'invite-en')
    await dialog.getByRole('button', { name: 'Send the invitation' }).click()
    const link = await dialog.getByLabel('Link of the invitation').inputValue()
    await picture(page, 'invite-sent-en')
    await dialog.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('grid', { name: 'Invitations' }).getByText('nora@demo.example').waitFor()

    const invited = await console.visit('nobody', new URL(link).pathname, { language: 'fr', ...phone })
    await invited.getByRole('heading', { name: 'Vous êtes invité' }).waitFor()
    await picture(invited, 'invitation-fr-phone')
    await expectSound(invited)
    await expectNoSideways(invited)
    await invited.getByLabel('Votre nom').fill('Nora Nouvelle')
    await invited.getByRole('textbox', { name: 'Choisissez un mot de passe' }).fill('une phrase qui convient')
    await invited.getByRole('button', { name: 'Rejoindre Démo SARL' }).click()
    await invited.waitForURL((url) => !/^\/(?:invitations|sign-in)/.test(url.pathname))
    expect(surprises(invited)).toEqual([])
    await invited.goto(new URL(link).pathname)
    await invited.getByRole('alert').waitFor()
    await picture(invited, 'invitation-over-fr-phone')
    await expectSound(invited)
  })

  test('cannot take the last administrator away, and reads why', async () => {
    const page = await console.visit('requester', '/settings/people', { language: 'en' })
    await page.getByRole('row').filter({ hasText: emails.requester }).getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Disable' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click()
    await page.getByRole('dialog').getByText('The last administrator', { exact: true }).waitFor()
    await expectSound(page)
  })

  test('adds an API client, sees its secret once, and revokes it by typing its name', async () => {
    const page = await console.visit('requester', '/settings/clients', { language: 'en' })
    await page.getByRole('button', { name: 'Add a client' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('Export')
    await page.getByRole('checkbox', { name: 'sms:phoneNumber:view' }).check()
    await expectSound(page)
    await page.getByRole('button', { name: 'Create the client' }).click()
    expect(await page.getByLabel('Client secret').inputValue()).toHaveLength(43)
    await picture(page, 'client-secret-en')
    await expectSound(page)
    await page.getByRole('button', { name: 'I have copied both' }).click()
    await page.getByRole('button', { name: 'Revoke “Export”?' }).click()
    await page.getByLabel('Type “Export” to confirm').fill('export')
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await page.getByRole('row').filter({ hasText: 'Export' }).getByText('Revoked').waitFor()
  })
})

describe('one\'s own account', () => {
  test('is protected by an authenticator app: set up, asked for at the next sign-in, opened by a recovery code, switched off', async () => {
    const page = await console.visit('viewer', '/settings/me', { language: 'en' })
    await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
    const key = (await page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '')
    await picture(page, 'totp-setup-en')
    await expectSound(page)
    await page.getByLabel('Code from the app').fill(codeOf(key))
    await page.getByRole('button', { name: 'Switch it on' }).click()
    const shown = page.getByRole('region', { name: 'Authenticator app' }).getByRole('listitem')
    await shown.first().waitFor()
    const codes = await shown.allInnerTexts()
    expect(codes).toHaveLength(10)
    await picture(page, 'totp-codes-en')
    await expectSound(page)
    await page.getByRole('button', { name: 'I have saved them' }).click()
    await page.getByText('10 recovery codes left').waitFor()

    const other = await console.visit('nobody', '/sign-in?to=/settings/me', { language: 'en' })
    await atLocalhost(other)
    await typePassword(other, emails.viewer)
    await other.getByLabel('Code', { exact: true }).fill('000000')
    await other.getByRole('alert').waitFor()
    await picture(other, 'second-step-en')
    await expectSound(other)
    await other.getByLabel('Code', { exact: true }).fill(codes[0] ?? '')
    await other.getByRole('button', { name: 'Continue' }).click()
    await other.waitForURL((url) => url.pathname === '/settings/me')

    // Whoever has the app proves by it who they are; a wrong code is not the end of it.
    await haveAuthenticator(other)
    console.clock.advance({ minutes: 16 })
    const proof = other.getByRole('dialog', { name: 'Is it still you?' })
    await other.getByRole('button', { name: 'Add a passkey' }).click()
    await other.getByRole('dialog').getByLabel('What is it called?').fill('Laptop')
    await other.getByRole('dialog').getByRole('button', { name: 'Add a passkey' }).click()
    await proof.getByRole('button', { name: 'Use a code from the authenticator app instead' }).click()
    await picture(other, 'proof-by-code-en')
    await expectSound(other)
    await other.keyboard.type('000000')
    await other.keyboard.press('Enter')
    await proof.getByText('Wrong code').waitFor()
    await proof.getByRole('button', { name: 'Use the password instead' }).click()
    await proof.getByRole('textbox', { name: 'Password' }).waitFor()
    await proof.getByRole('button', { name: 'Use a code from the authenticator app instead' }).click()
    await other.keyboard.type(codeOf(key))
    await other.keyboard.press('Enter')
    await other.getByText('Never used').waitFor()
    console.clock.set(new Date().toISOString())

    await other.getByRole('button', { name: 'Switch it off' }).click()
    await expectSound(other)
    await other.getByRole('dialog').getByRole('textbox', { name: 'Password' }).fill(testSecrets.password)
    await other.getByRole('dialog').getByRole('button', { name: 'Switch it off' }).click()
    await other.getByRole('button', { name: 'Set up an authenticator app' }).waitFor()
  })

  test('a passkey is made, signs in without anything typed, by itself or by one press, and is removed', async () => {
    const page = await console.visit('reviewer', '/settings/me', { language: 'en' })
    await atLocalhost(page)
    await haveAuthenticator(page)
    await typePassword(page, emails.reviewer)
    await page.waitForURL((url) => url.pathname === '/settings/me')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByRole('dialog').getByLabel('What is it called?').fill('Work laptop')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Back' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('Never used').waitFor()
    await picture(page, 'me-with-passkey-en')

    // A browser that offers its passkeys by itself: this authenticator always says yes, so nobody has to press anything.
    await page.context().clearCookies()
    await page.goto(new URL('/sign-in?to=/settings/me', page.url()).href)
    await page.waitForURL((url) => url.pathname === '/settings/me')
    await page.getByText(/^Added .* Last used/).waitFor()

    await page.context().clearCookies()
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false)
    })
    await page.goto(new URL('/sign-in?to=/settings/me', page.url()).href)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL((url) => url.pathname === '/settings/me')

    // Whoever has not proved who they are for a quarter of an hour is asked once more, and what they were doing goes on.
    const proof = page.getByRole('dialog', { name: 'Is it still you?' })
    console.clock.advance({ minutes: 16 })
    await page.getByRole('button', { name: 'Remove “Work laptop”?' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await picture(page, 'proof-en')
    await proof.getByRole('button', { name: 'Use a passkey instead' }).click()
    await page.getByText('You have no passkey yet.').waitFor()
    console.clock.advance({ minutes: 16 })
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByRole('dialog').getByLabel('What is it called?').fill('Typed before')
    await page.getByRole('dialog').getByRole('button', { name: 'Add a passkey' }).click()
    await proof.getByRole('textbox', { name: 'Password' }).fill('not this one')
    await proof.getByRole('button', { name: 'Continue' }).click()
    await proof.getByRole('alert').waitFor()
    await proof.getByRole('textbox', { name: 'Password' }).fill(testSecrets.password)
    await proof.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Typed before' }).getByText('Never used').waitFor()
    console.clock.set(new Date().toISOString())
  })

  test('is proved once more in French, on a phone, in the dark; whoever would rather not changes nothing', async () => {
    const page = await console.visit('viewer', '/settings/me', { language: 'fr', scheme: 'dark', ...phone })
    console.clock.advance({ minutes: 16 })
    await page.getByRole('button', { name: 'Installer une application d’authentification' }).click()
    const proof = page.getByRole('dialog', { name: 'Est-ce toujours vous ?' })
    await proof.waitFor()
    await picture(page, 'proof-fr-phone-dark')
    await expectSound(page)
    await expectNoSideways(page)
    await proof.getByRole('button', { name: 'Retour' }).click()
    await page.getByText('Confirmez que c’est bien vous').waitFor()
    await picture(page, 'proof-declined-fr-phone-dark')
    console.clock.set(new Date().toISOString())
  })

  test('a letter is switched off, and stays so', async () => {
    const page = await console.visit('requester', '/settings/notifications', { language: 'en' })
    await page.getByRole('switch', { name: 'A request was received' }).click()
    await expect.poll(async () => (await (await console.as('requester')).readMyLetters()).body.letters[0]?.wanted).toBe(false)
    expect(await page.getByRole('switch', { name: 'A request needs corrections' }).isDisabled()).toBe(true)
  })

  test('signing out everywhere ends every session, this one too', async () => {
    const page = await console.visit('secondReviewer', '/settings/me', { language: 'en' })
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click()
    await page.waitForURL('**/sign-in')
    await page.goto('/settings/me')
    await page.waitForURL('**/sign-in?**')
  })
})

describe('the operator', () => {
  test('follows a link to an organization that is not there, and reads so', async () => {
    const page = await console.visit('operator', '/desk/organizations?id=00000000-0000-4000-8000-000000000000', { language: 'en' })
    await page.getByRole('alert').waitFor()
    await page.getByRole('row').nth(1).waitFor()
  })

  test('opens an organization and invites its first person', async () => {
    const page = await console.visit('operator', '/desk/organizations', { language: 'en' })
    await page.getByRole('button', { name: 'New organization' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('Neu GmbH')
    await page.getByRole('dialog').getByRole('button', { name: 'Create the organization' }).click()
    await page.getByRole('row').filter({ hasText: 'Neu GmbH' }).click()
    await page.getByText('Nobody here yet').waitFor()
    await picture(page, 'desk-organization-en')
    await expectSound(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Invite somebody' }).click()
    const invite = page.getByRole('dialog', { name: 'Invite somebody to Neu GmbH' })
    await invite.getByLabel('E-mail address').fill('first@neu.example')
    await invite.getByRole('checkbox', { name: 'Administrator' }).check()
    await invite.getByRole('button', { name: 'Send the invitation' }).click()
    await invite.getByText('The invitation is on its way').waitFor()
  })
})

function codeOf(secret: string): string {
  return TOTP.generate({ secret: URI.parse(`otpauth://totp/x?secret=${secret}`).secret, timestamp: console.clock.now().getTime() })
}
