import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { papersDesk } from '../support/judging.ts'
import { completeDossier, lastingClient } from '../support/requesting.ts'
import { vatProposal } from '../support/ruling.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

// Many pages a test, each looked at by axe.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 })

let console: TestConsole
let operator: Client
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  operator = await lastingClient(console, 'operator')
  requester = await lastingClient(console, 'requester')
})
afterAll(() => console.close())

const national = { country: 'FR', numberType: 'national', endUserType: 'business' } as const
const french = { params: { country: 'FR' } }
const nationalSet = /^National · business · Rules of Telnyx/
const newest = async () => (await operator.listRuleVersions(french)).body.items[0]
/** A version that is still to come: the newest, or one that is published now. */
async function comingVersion(): Promise<number> {
  const last = await newest()
  return last?.status === 'future' ? last.version : (await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })).body.version
}
const settled = (page: Page) => page.waitForLoadState('networkidle')

describe('the list of countries', () => {
  test.each(['en', 'fr'] as const)('is sound in %s, wide and on a phone, light and dark', async (language) => {
    for (const scheme of ['light', 'dark'] as const) for (const size of [{}, phone]) {
      const page = await console.visit('operator', '/desk/regulations', { language, scheme, ...size })
      await page.getByRole('row', { name: /France/ }).waitFor()
      await picture(page, `regulations-${language}-${scheme}-${'width' in size ? 'phone' : 'wide'}`)
      await expectSound(page)
      await expectNoSideways(page)
    }
  })
})

test('a country in which nobody sells any more says so, in the list and on its page, as of when', async () => {
  await console.desk.work('desk', theSystem, (_needs, tx) => tx.updateTable('offers').set({ status: 'gone' }).where('country', '=', 'EE').execute())
  const page = await console.visit('operator', '/desk/regulations', { language: 'en' })
  const row = page.getByRole('row', { name: /Estonia/ })
  await row.getByText('not sold now').waitFor()
  expect(await page.getByRole('row', { name: /France/ }).getByText('not sold now').count()).toBe(0)
  await row.getByRole('link').click()
  await page.getByText('No carrier sells numbers of this country now').waitFor()
  await page.getByText(/^According to their lists of .* 2026, no carrier has any/).waitFor()
  await picture(page, 'regulations-unsold')
  await expectSound(page)
})

describe('a country', () => {
  test('shows every set with its sources, which open elsewhere and load nothing here', async () => {
    const page = await console.visit('reviewer', '/desk/regulations/FR', { language: 'en' })
    const set = page.getByRole('article', { name: nationalSet })
    await set.waitFor()
    await expect.poll(() => set.innerText()).toMatch(/Proof of address[\s\S]*3.months/)
    const link = set.getByRole('link').first()
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
    expect(await page.getByRole('button', { name: 'Edit as a new version' }).count()).toBe(0)
    await page.getByRole('tab', { name: 'Versions' }).click()
    await page.getByRole('article', { name: 'Version 1' }).waitFor()
    expect(new URL(page.url()).searchParams.get('tab')).toBe('versions')
    await page.getByRole('tab', { name: 'Compare' }).click()
    await page.getByText('There is one version only').waitFor()
    await expectSound(page)
  })

  test.each(['en', 'fr'] as const)('reads the same for whoever is signed in, in %s and on a phone', async (language) => {
    for (const size of [{}, phone]) {
      const page = await console.visit('requester', '/regulations/FR', { language, ...size })
      await page.getByRole('article').first().waitFor()
      await picture(page, `country-${language}-${'width' in size ? 'phone' : 'wide'}`)
      await expectSound(page)
      await expectNoSideways(page)
    }
    const self = await console.visit('requester', '/regulations/US', { language })
    await self.getByText(language === 'en' ? 'No papers are needed' : 'Aucune pièce n’est nécessaire').waitFor()
    const nowhere = await console.visit('requester', '/regulations/BR', { language })
    await nowhere.getByRole('alert').waitFor()
    await expectSound(nowhere)
  })
})

describe('a new version', () => {
  test('is written, measured, published, compared, and asked of a draft dossier from its day on', async () => {
    const [dossier, valid] = [await completeDossier(console, requester, national), await completeDossier(console, requester, national)]
    await papersDesk(console).approve(valid.id)
    const page = await console.visit('operator', '/desk/regulations/FR', { language: 'en' })
    await page.getByRole('button', { name: 'Edit as a new version' }).click()
    await page.getByRole('button', { name: nationalSet }).click()
    expect(await page.getByLabel('In force from').inputValue()).toBe('2026-11-30')
    await page.getByText('Nothing has changed yet').waitFor()
    expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true)

    await page.getByRole('combobox', { name: 'Information' }).fill('VAT')
    await page.getByRole('option', { name: 'VAT number' }).click()
    await page.keyboard.press('Escape')
    await page.getByText(/Affects 2 dossiers ·/).waitFor()
    await page.getByText('Missing information: VAT number.').first().waitFor()
    await picture(page, 'editor-en-wide')
    await expectSound(page)

    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('dialog').getByRole('alert').waitFor() // The reason is missing; nothing is lost.
    await expectSound(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Back' }).click()
    await page.route('**/versions/1001/withdraw', (route) => route.abort())
    await page.getByLabel('Why').fill('The regulator asks for the VAT number now.')
    await page.getByText(/Affects 2 dossiers ·/).waitFor()
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
    // The page that published is gone; taking it back is told all the same when it fails.
    await page.getByRole('alert').getByRole('button', { name: 'Withdraw' }).click()
    await page.getByText('The desk is not answering').waitFor()
    await page.getByRole('article', { name: 'Version 1001' }).waitFor()
    expect((await newest())?.note).toBe('The regulator asks for the VAT number now.')

    await page.getByRole('article', { name: 'Version 1001' }).getByRole('button', { name: 'Compare with the one before' }).click()
    await page.getByRole('row', { name: /Information added — VAT number/ }).waitFor()
    await picture(page, 'comparison-en-wide')
    await expectSound(page)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ tab: 'compare', from: '1', to: '1001' })

    expect((await requester.readDossier({ params: { id: dossier.id }, query: {} })).body.missing).toEqual([])
    console.clock.set('2026-11-30T09:00:00.000Z')
    expect((await requester.readDossier({ params: { id: dossier.id }, query: {} })).body.missing.map(({ pointer }) => pointer)).toEqual(['/information/vat_number'])
    const approved = await console.visit('requester', `/dossiers/${valid.id}`, { language: 'en' })
    await approved.getByText('The rules changed since this was approved').waitFor()
    await approved.getByRole('link', { name: 'Missing information: VAT number.' }).waitFor()
    await picture(approved, 'dossier-rules-changed-en')
    await expectSound(approved)
    console.clock.set('2026-11-23T08:00:00.000Z')
  })

  test('that is still to come is withdrawn where it is listed', async () => {
    const coming = await comingVersion()
    const page = await console.visit('operator', '/desk/regulations/FR?tab=versions', { language: 'en' })
    const version = page.getByRole('article', { name: `Version ${coming}` })
    await version.getByRole('button', { name: 'Withdraw' }).click()
    await page.getByRole('button', { name: `Withdraw version ${coming}` }).click()
    await version.getByText('Withdrawn').waitFor()
    expect((await newest())?.status).toBe('withdrawn')
    await expectSound(page)
  })

  test('with a fault is marked at its field, in French and on a phone, and nothing typed is lost', async () => {
    const page = await console.visit('operator', '/desk/regulations/FR/edit?set=national/business/telnyx', { language: 'fr', ...phone })
    await page.getByLabel('Adresse web').first().fill('javascript:alert(1)')
    await page.getByText('Certaines valeurs ne peuvent pas encore être utilisées').first().waitFor()
    await expect.poll(() => page.getByLabel('Adresse web').first().getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByLabel('Adresse web').first().inputValue()).toBe('javascript:alert(1)')
    expect(await page.getByRole('button', { name: 'Publier' }).isDisabled()).toBe(true)
    await picture(page, 'editor-fr-phone')
    await expectSound(page)
    await expectNoSideways(page)
  })

  test('shows the notes as they were once the changes of a set are undone', async () => {
    const page = await console.visit('operator', '/desk/regulations/FR/edit?set=national/business/telnyx', { language: 'en' })
    const notes = page.getByLabel('Notes', { exact: true })
    const before = await notes.inputValue()
    await notes.fill('Ask the carrier first.\n\nThen ')
    expect(await notes.inputValue()).toBe('Ask the carrier first.\n\nThen ')
    await page.getByRole('button', { name: 'Undo the changes of this set' }).click()
    expect(await notes.inputValue()).toBe(before)
  })

  test('that starts from one that is no longer the newest goes on top of it, with what was typed', async () => {
    const page = await console.visit('operator', '/desk/regulations/FR/edit?set=national/business/telnyx', { language: 'en' })
    await page.getByLabel('Notes', { exact: true }).fill('Ask the carrier first.')
    await page.getByLabel('Why').fill('Mine.')
    await page.getByText('Affects no dossier').waitFor()
    await page.getByRole('button', { name: 'Publish' }).click()
    const { body: theirs } = await operator.publishRuleVersion({ ...french, body: await vatProposal(operator, { effectiveFrom: '2026-11-25', note: 'Theirs.' }) })
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('dialog').getByText('Somebody else published meanwhile').waitFor()
    await expectSound(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Start again from the newest version' }).click()
    expect(await page.getByLabel('Notes', { exact: true }).inputValue()).toBe('Ask the carrier first.')
    await page.getByText(`Starts from version ${theirs.version}`).waitFor()
    await settled(page)
  })

  test.each(['reviewer', 'requester'] as const)('is not for a %s: the page says so', async (who) => {
    const page = await console.visit(who, '/desk/regulations/FR/edit', { language: 'en' })
    await page.getByText('Only operators edit the rules').waitFor()
    await expectSound(page)
  })
})

test('says what each asks for, how sure that is, and which country the sources of must be read again', async () => {
  console.clock.set('2027-01-20T09:00:00.000Z') // Half a year after the first packs were checked.
  const page = await console.visit('reviewer', '/desk/regulations', { language: 'en' })
  await page.getByRole('row', { name: /France/ }).waitFor()
  await expect.poll(() => page.getByRole('row', { name: /France/ }).innerText()).toMatch(/papers needed[\s\S]*read the sources again[\s\S]*mobile/)
  await page.getByRole('searchbox', { name: 'Find a country' }).fill('ital')
  await expect.poll(() => page.getByRole('row').count(), { timeout: 15_000 }).toBe(2)
  expect(new URL(page.url()).searchParams.get('q')).toBe('ital')
  await page.getByRole('searchbox', { name: 'Find a country' }).fill('Atlantis')
  await page.getByText('No country has that name').waitFor()
  await expectSound(page)
})
