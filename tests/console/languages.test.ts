import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { say } from '../../contract/language/speak.ts'
import { speak } from '../../contract/language/speaker.ts'
import { languages } from '../../contract/vocabulary.ts'
import { emails, type Who } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, surprises, type TestConsole } from './support/console.ts'

vi.setConfig({ testTimeout: 120_000 })

/** English and French are read on every page by the tests beside this one. */
const further = languages.filter((language) => language !== 'en' && language !== 'fr')

/** What each kind of person opens first, and the pages whose columns and buttons have the least room. */
const pages: readonly (readonly [Who, string, string])[] = [
  ['requester', '/numbers', 'console:inventory:title'],
  ['requester', '/numbers/purchase/results?country=FR&numberType=mobile', 'numberTypes:mobile'],
  ['requester', '/requests', 'console:navigation:requests'],
  ['requester', '/dossiers', 'console:navigation:dossiers'],
  ['reviewer', '/desk/queue', 'console:navigation:queue'],
  ['operator', '/desk/orders', 'console:navigation:orders'],
  ['operator', '/desk/regulations', 'console:navigation:regulations'],
]

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
})
afterAll(() => console.close())

test('results that stand open are told anew in the language that somebody changes to', async () => {
  const page = await console.visit('requester', '/numbers/purchase/results?country=FR&numberType=mobile&seed=7', { language: 'en' })
  await page.getByRole('heading', { level: 1, name: 'France · mobile' }).waitFor()
  const first = page.getByRole('grid').locator('[data-hero]').first()
  const number = await first.innerText()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('deutsch')
  await page.getByRole('option', { name: /Deutsch/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Frankreich · mobil' }).waitFor()
  expect(await first.innerText()).toBe(number)
})

describe.each(further)('in %s', (language) => {
  test('somebody signs in whose browser asks for it, and reads the desk in the language of their account', async () => {
    // Whoever was here before may have left their account in another language.
    await console.visit('requester', '/settings/me', { language: 'fr' })
    const page = await console.visit('nobody', '/sign-in', { language, ...phone })
    await page.getByRole('heading', { level: 1, name: say(language, 'console:shell:signIn:title') }).waitFor()
    await expectSound(page)
    await expectNoSideways(page)
    await page.getByLabel(say(language, 'console:shell:signIn:email')).fill(emails.requester)
    await page.getByRole('textbox', { name: say(language, 'console:shell:signIn:password') }).fill(testSecrets.password)
    await page.getByRole('button', { name: say(language, 'console:shell:signIn:action'), exact: true }).click()
    await page.getByRole('heading', { level: 1, name: say('fr', 'console:inventory:title') }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(surprises(page)).toEqual([])
  })

  test.each(pages)('%s reads %s, on a desk and on a phone', async (who, path, heading) => {
    for (const size of [{}, phone]) {
      const page = await console.visit(who, path, { language, ...size })
      await page.getByRole('heading', { level: 1 }).getByText(speak(language, heading)).first().waitFor()
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
      await picture(page, `${language}-${path.replaceAll(/\W+/g, '-')}-${'width' in size ? 'phone' : 'wide'}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await expectSound(page)
      await expectNoSideways(page)
    }
  })
})
