import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'
import { localeOf } from '../../../contract/language/format.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import { buildConsole } from '../../../tools/build-console.mjs'
import { emails, openDesk, type TestDesk, type Who } from '../../support/desk.ts'
import { testSecrets } from '../../support/test-secrets.ts'
import type { World } from '../../../server/compose.ts'
import { startSweeps } from '../../../server/platform/work/sweeps.ts'
import { axeFindings } from '../../../tools/axe.ts'
import { openBrowser } from '../../../tools/browser.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export type Look = { readonly language?: Language; readonly width?: number; readonly height?: number; readonly scheme?: 'light' | 'dark' }
export type TestConsole = TestDesk & {
  readonly browser: Browser
  /** A browser of one's own, signed in as somebody of the demo desk (nobody: not at all), on the page at `path`. */
  readonly visit: (who: Who | 'nobody', path: string, look?: Look) => Promise<Page>
  /** Lets the desk do by itself what is due, as the running program does, until the console is closed. */
  readonly keepWorking: () => void
}

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** A whole desk with its console, and a browser before it. */
export async function openConsole(change?: (world: World) => World): Promise<TestConsole> {
  const failure = buildConsole(root, process.execPath)
  if (failure !== undefined) throw new Error(failure)
  const [desk, browser] = await Promise.all([openDesk(change), openBrowser()])
  let sweeps: ReturnType<typeof startSweeps> | undefined
  return {
    ...desk, browser,
    visit: async (who, path, look) => {
      // Pages live on: each listens for changes and draws. Those that no test looks at any more are closed.
      const [oldest, ...others] = browser.contexts()
      if (others.length >= mostOpen - 1) await oldest?.close()
      return await visit({ desk, browser }, who, { path, ...look })
    },
    keepWorking() {
      sweeps ??= startSweeps(desk.desk.sweeps, ({ sweep, error }) => {
        throw new Error(`The sweep ${sweep} failed.`, { cause: error })
      })
    },
    async close() {
      await browser.close()
      await sweeps?.stop()
      await desk.close()
    },
  }
}

/** More than any one test looks at. */
const mostOpen = 6

type Place = { readonly desk: TestDesk; readonly browser: Browser }

async function visit({ desk, browser }: Place, who: Who | 'nobody', { path, language, width = desktop.width, height = desktop.height, scheme = 'light' }: Look & { readonly path: string }): Promise<Page> {
  const context = await browser.newContext({
    baseURL: desk.url, locale: localeOf(language ?? 'en'), timezoneId: 'Europe/Paris', viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce', acceptDownloads: true,
  })
  context.setDefaultTimeout(30_000)
  if (who !== 'nobody') await enter(context, desk, who)
  if (who !== 'nobody' && language !== undefined) await speakTheirs(desk, who, language)
  const page = await context.newPage()
  refuseSurprises(page, desk.url)
  await page.goto(path)
  return page
}

/** The browser has a session like anybody who signed in here. The desk's clock is the test's and the browser's is real, so that the cookie names no end. */
async function enter(context: BrowserContext, { url }: TestDesk, who: Who): Promise<void> {
  const answer = await context.request.post(`${url}/api/v1/sessions`, { data: { email: emails[who], password: testSecrets.password, session: 'cookie' }, headers: { origin: url } })
  if (answer.status() !== 201) throw new Error(`${who} cannot sign in: ${await answer.text()}`)
  const [name = '', value = ''] = (answer.headers()['set-cookie'] ?? '').split(';')[0]?.split('=') ?? []
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }])
}

/** The console speaks the person's language, whatever their browser asks for. */
async function speakTheirs({ desk }: TestDesk, who: Who, language: Language): Promise<void> {
  await desk.work('desk', { kind: 'system', id: null, name: 'test' }, async (needs) => {
    const person = await needs.identity.personByEmail(emails[who])
    if (person !== undefined) await needs.organizations.changePerson(person.id, { language })
  })
}

/** Whatever a page complains of, or asks of another origin, fails the test that shows it: `surprises(page)` is empty. */
const told = new WeakMap<Page, string[]>()

function refuseSurprises(page: Page, origin: string): void {
  const found: string[] = []
  // Passkeys are made for names: the same desk answers to its own.
  const origins = [origin, origin.replace('127.0.0.1', 'localhost')]
  told.set(page, found)
  page.on('pageerror', (error) => found.push(`threw: ${error.message}`))
  page.on('console', (message) => {
    // A refusal of the desk is an answer, which Chromium calls a failure to load.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) found.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!origins.some((own) => request.url().startsWith(`${own}/`)) && !/^(?:blob|data):/.test(request.url())) found.push(`asked elsewhere: ${request.url()}`)
  })
}

/** What went wrong on the page without anybody asking: errors, complaints of the policy, requests to other origins. */
export function surprises(page: Page): readonly string[] {
  return told.get(page) ?? []
}

/** Axe finds nothing, and there was no surprise. */
export async function expectSound(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
  expect(surprises(page)).toEqual([])
}

/** Which file the build made of a source (https://vite.dev/guide/backend-integration). */
export function builtFrom(source: string): string {
  const manifest = z.record(z.string(), z.object({ file: z.string() })).parse(JSON.parse(readFileSync(join(root, 'console/dist/manifest.json'), 'utf8')))
  const built = manifest[source]
  if (built === undefined) throw new Error(`The console is not built from ${source}.`)
  return built.file
}

/** Nothing reaches beyond the right edge of the screen. */
export async function expectNoSideways(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }))
  expect(scroll).toBeLessThanOrEqual(client)
}

/** Writes a picture to look at, where GUICHET_PICTURES names a folder; nothing otherwise. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['GUICHET_PICTURES']
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
