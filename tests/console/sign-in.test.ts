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

describe('whoever is not signed in', () => {
  test('is asked to, and arrives where they were going', async () => {
    const page = await console.visit('nobody', '/')
    await page.getByLabel('E-mail address').fill(emails.requester)
    await page.getByRole('textbox', { name: 'Password' }).fill(testSecrets.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    expect(surprises(page)).toEqual([])
  })

  test('reads why a wrong password is refused, with the address still there', async () => {
    const page = await console.visit('nobody', '/sign-in', { language: 'fr' })
    await page.getByLabel('Adresse e-mail').fill(emails.requester)
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill('certainly not this')
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe(emails.requester)
    await expectSound(page)
  })

  test('chooses a language that the browser does not ask for, and this device remembers it', async () => {
    const page = await console.visit('nobody', '/sign-in?to=%2Fdossiers', { language: 'en' })
    await page.getByRole('navigation', { name: 'Language' }).getByRole('button', { name: 'Français' }).click()
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor()
    expect(new URL(page.url()).search).toBe('?to=%2Fdossiers')
    await page.goto('/sign-in')
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor()
    expect(await page.getByRole('button', { name: 'Français' }).getAttribute('aria-current')).toBe('true')
    await expectSound(page)
  })

  test.each(['en', 'fr'] as const)('sees a page without a fault, in %s, on a desk and on a phone, light and dark', async (language) => {
    for (const scheme of ['light', 'dark'] as const) {
      const wide = await console.visit('nobody', '/sign-in', { language, scheme })
      await wide.getByRole('heading', { level: 1 }).waitFor()
      await picture(wide, `sign-in-${language}-${scheme}-wide`)
      await expectSound(wide)
      const narrow = await console.visit('nobody', '/sign-in', { language, scheme, ...phone })
      await narrow.getByRole('heading', { level: 1 }).waitFor()
      await picture(narrow, `sign-in-${language}-${scheme}-phone`)
      await expectSound(narrow)
      await expectNoSideways(narrow)
    }
  })
})

test('whoever fills in an invitation goes on though it cannot be read again meanwhile', async () => {
  const { body } = await (await console.as('requester')).invitePerson({ body: { email: 'nora@demo.example', roles: ['viewer'] } })
  const page = await console.visit('nobody', new URL(body.link).pathname, { language: 'en' })
  await page.getByLabel('Your name').fill('Nora Nouvelle')
  await page.getByRole('textbox', { name: 'Choose a password' }).fill('a sentence that will do')
  // Some time later the line breaks and comes back, and something between here and the desk does not.
  await page.clock.setSystemTime(Date.now() + 60_000)
  await page.route('**/api/v1/invitations/*', (route) => (route.request().method() === 'GET' ? route.fulfill({ status: 502, body: 'Bad gateway' }) : route.continue()))
  const read = page.waitForResponse('**/api/v1/invitations/*')
  await page.context().setOffline(true)
  await page.context().setOffline(false)
  await (await read).finished()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.getByRole('button', { name: 'Join Démo SARL' }).click({ timeout: 5000 })
  await page.waitForURL((url) => !/^\/(?:invitations|sign-in)/.test(url.pathname))
  expect(surprises(page)).toEqual([])
})

test('a passkey that could not be made for want of a line says so; one that is offered while an address is typed stays good, and is offered again after it was refused', async () => {
  const page = await console.visit('nobody', '/sign-in?to=/settings/me', { language: 'en' })
  await atLocalhost(page)
  const device = await haveAuthenticator(page)
  await typePassword(page, emails.reviewer)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What is it called?').fill('Work laptop')
  await page.context().setOffline(true)
  await dialog.getByRole('button', { name: 'Add a passkey' }).click()
  await dialog.getByRole('alert').getByText('The desk is not answering').waitFor()
  await expectSound(page)
  await page.context().setOffline(false)
  await dialog.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('Never used').waitFor()

  await device.putAway()
  await page.context().clearCookies()
  await page.clock.install()
  const asked = () => page.waitForRequest('**/api/v1/sessions/passkey/options')
  await Promise.all([asked(), page.goto(page.url())])
  await page.getByLabel('E-mail address').waitFor()
  await device.takeUp()
  // To the desk the first answer comes too late.
  await page.route('**/api/v1/sessions/passkey', (route) => (console.clock.advance({ minutes: 6 }), route.continue()), { times: 1 })
  const refused = page.waitForResponse('**/api/v1/sessions/passkey')
  await page.clock.fastForward('05:00')
  expect((await refused).status()).toBe(422)
  await page.waitForURL((url) => url.pathname === '/settings/me')
  expect(surprises(page)).toEqual([])
})
