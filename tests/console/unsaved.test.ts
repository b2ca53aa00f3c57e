import { TOTP, URI } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Role } from '../../contract/permissions.ts'
import { lastingClient } from '../support/requesting.ts'
import { handInCase } from './support/cases.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, surprises, type TestConsole } from './support/console.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
})
afterAll(() => console.close())

const asked = (page: Page, title = 'Leave without saving?') => page.getByRole('dialog', { name: title })

test('rules that are being edited are not lost by a click: one is asked, and stays or leaves', async () => {
  const page = await console.visit('operator', '/desk/regulations/FR/edit', { language: 'en' })
  await page.getByLabel('Why').fill('Half a sentence')
  await page.getByRole('link', { name: 'Queue' }).first().click()
  await asked(page).waitFor()
  await picture(page, 'unsaved-en')
  await expectSound(page)
  await asked(page).getByRole('button', { name: 'Back' }).click()
  expect(await page.getByLabel('Why').inputValue()).toBe('Half a sentence')
  expect(new URL(page.url()).pathname).toBe('/desk/regulations/FR/edit')
  await page.getByRole('link', { name: 'Queue' }).first().click()
  await asked(page).getByRole('button', { name: 'Leave' }).click()
  await page.waitForURL('**/desk/queue')
})

test('nothing typed, nothing asked; and another set of the same rules loses nothing', async () => {
  const page = await console.visit('operator', '/desk/regulations/FR/edit', { language: 'en' })
  await page.getByLabel('Why').fill('Half a sentence')
  await page.getByRole('button', { name: /local/i }).first().click()
  expect(await page.getByLabel('Why').inputValue()).toBe('Half a sentence')
  await page.getByLabel('Why').fill('')
  await page.getByRole('link', { name: 'Queue' }).first().click()
  await page.waitForURL('**/desk/queue')
})

test('what was typed of an organization stays when something else of it changes; the desk refuses to save over that unseen, and then saves both', async () => {
  const elsewhere = await lastingClient(console, 'requester')
  const page = await console.visit('requester', '/settings/organization', { language: 'en' })
  const name = page.getByLabel('Name', { exact: true })
  const before = await name.inputValue()
  await name.fill('Démo Deux')
  const { organization: { id } } = (await elsewhere.whoAmI()).body
  const { timeZone } = (await elsewhere.changeOrganization({ params: { id }, body: { timeZone: 'Europe/Lisbon' }, ifMatch: '*' })).body
  await expect.poll(() => page.getByRole('combobox', { name: 'Time zone' }).inputValue(), { timeout: 15_000 }).toBe(timeZone)
  expect(await name.inputValue()).toBe('Démo Deux')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('main').getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('main').getByRole('alert').waitFor({ state: 'detached' })
  await expect.poll(async () => (await elsewhere.readOrganization({ params: { id } })).body).toMatchObject({ name: 'Démo Deux', timeZone })
  await elsewhere.changeOrganization({ params: { id }, body: { name: before }, ifMatch: '*' })
})

test('roles that a colleague changes meanwhile are shown, and saving over them unseen is refused; the one that was ticked here is saved beside them', async () => {
  const elsewhere = await lastingClient(console, 'requester')
  const { id } = (await (await console.as('viewer')).whoAmI()).body
  const colleague = async (roles: Role[]) => await elsewhere.changePerson({ params: { id }, body: { roles }, ifMatch: '*' })
  const page = await console.visit('requester', '/settings/people', { language: 'en' })
  await page.getByRole('button', { name: 'Actions for Victor Petit' }).click()
  await page.getByRole('menuitem', { name: 'Change roles' }).click()
  const dialog = page.getByRole('dialog')
  const box = (name: string) => dialog.getByRole('checkbox', { name })
  await box('Reader').waitFor()
  await colleague(['viewer', 'requester'])
  await expect.poll(() => box('Requester').isChecked(), { timeout: 15_000 }).toBe(true)
  await box('Administrator').check()
  await colleague(['requester'])
  await dialog.getByRole('button', { name: 'Save the roles' }).click()
  await dialog.getByRole('alert').getByText('Changed in the meantime').waitFor()
  await expect.poll(() => box('Reader').isChecked(), { timeout: 15_000 }).toBe(false)
  await dialog.getByRole('button', { name: 'Save the roles' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect((await elsewhere.readPerson({ params: { id } })).body.roles).toEqual(['requester', 'organization_admin'])
  await colleague(['viewer'])
  expect(surprises(page)).toEqual([])
})

test('the browser asks whoever closes the page', async () => {
  const page = await console.visit('operator', '/desk/regulations/FR/edit', { language: 'en' })
  await page.getByLabel('Why').fill('Half a sentence')
  const questions: string[] = []
  page.on('dialog', (dialog) => {
    questions.push(dialog.type())
    void dialog.accept()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => questions).toEqual(['beforeunload'])
})

test('a note, a remark and one’s own name are asked for as well, in French, on a phone, in the dark', async () => {
  const { id, requestId } = await handInCase(console, await lastingClient(console, 'requester'))
  const look = { language: 'fr', scheme: 'dark', ...phone } as const
  const remark = await console.visit('requester', `/requests/${requestId}`, look)
  await remark.getByLabel('Écrire au guichet').fill('Une demi-phrase')
  await remark.getByRole('link', { name: 'Guichet' }).first().click()
  await asked(remark, 'Quitter sans enregistrer ?').waitFor()
  await picture(remark, 'unsaved-fr-phone-dark')
  await expectSound(remark)
  await expectNoSideways(remark)

  const note = await console.visit('reviewer', `/desk/cases/${id}`, { language: 'en' })
  await note.locator('#case-note').fill('Half a sentence')
  await note.getByRole('link', { name: 'Queue' }).first().click()
  await asked(note).waitFor()

  const profile = await console.visit('viewer', '/settings/me', { language: 'en' })
  await profile.getByLabel('Name', { exact: true }).fill('Victor P.')
  await profile.getByRole('link', { name: 'Requests' }).first().click()
  await asked(profile).waitFor()
})

// The last: whoever has an authenticator app cannot be signed in by these tests without it.
test('recovery codes, which are shown only once, are not lost by a click', async () => {
  const page = await console.visit('viewer', '/settings/me', { language: 'en' })
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  const key = (await page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '')
  await page.getByLabel('Code from the app').fill(TOTP.generate({ secret: URI.parse(`otpauth://totp/x?secret=${key}`).secret, timestamp: console.clock.now().getTime() }))
  await page.getByRole('button', { name: 'Switch it on' }).click()
  const shown = page.getByRole('region', { name: 'Authenticator app' }).getByRole('listitem')
  await shown.first().waitFor()
  const codes = await shown.allInnerTexts()
  await page.getByRole('link', { name: 'Guichet' }).first().click()
  await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Back' }).click()
  expect(await shown.allInnerTexts()).toEqual(codes)
  await page.getByRole('button', { name: 'I have saved them' }).click()
  await page.getByText('10 recovery codes left').waitFor()
})
