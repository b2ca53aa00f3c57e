import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { emails } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
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
