import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { localeOf } from '../contract/language/format.ts'
import { languages, type Language } from '../contract/vocabulary.ts'
import { axeFindings } from './axe.ts'
import { openBrowser } from './browser.ts'
import { openDemoDesk, password, type OpenedDesk } from './tour/open-desk.ts'
import { setScenery, type Scenery } from './tour/scenery.ts'
import { stops, type Stop } from './tour/stops.ts'

/**
 * `npm run tour [-- folder [name …]]`: a picture of each page and state in one folder: in English and French light and dark, on a desk and on a phone, in the
 * other languages light and on a desk, since they differ in their words only. Axe looks at each one in English, since what it finds depends on colours and places, and
 * the tour fails with what it has found: `npm run tour -- folder en` is a walk of axe over everything. Names walk those stops only; codes of languages, these languages only, in every look.
 */
const [folder = 'tour', ...chosenBy] = process.argv.slice(2)
const spoken = languages.filter((language) => chosenBy.includes(language))
const names = chosenBy.filter((word) => !languages.some((language) => language === word))
const print = (line: string) => console.log(line)

type Look = { readonly language: Language; readonly scheme: 'light' | 'dark'; readonly width: number; readonly height: number }
const inEveryLook: readonly Language[] = ['en', 'fr']
const everyLook: readonly Look[] = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [{ language, scheme, width: 1440, height: 900 }, { language, scheme, width: 390, height: 844 }]))
const looks = everyLook.filter(({ language, scheme, width }) =>
  spoken.length > 0 ? spoken.includes(language) : inEveryLook.includes(language) || (scheme === 'light' && width === 1440))

/** What axe found on the way, by picture. */
const found = new Map<string, readonly string[]>()

const people = { requester: 'claire@demo.example', viewer: 'victor@demo.example', newcomer: 'oliver@plain.example', reviewer: 'rosa@desk.example', operator: 'olga@desk.example' } as const

await walk()

async function walk(): Promise<void> {
  const desk = await openDemoDesk()
  const browser = await openBrowser()
  try {
    print('Setting the scene …')
    const scenery = await setScenery({ requester: await desk.as(people.requester, 'fr'), reviewer: await desk.as(people.reviewer), operator: await desk.as(people.operator) })
    await mkdir(resolve(folder), { recursive: true })
    const chosen = stops.filter(({ name }) => names.length === 0 || names.includes(name))
    for (const look of looks) await walkWith({ desk, browser, scenery, chosen, look })
    print(`${chosen.length * looks.length} pictures are in ${resolve(folder)}.`)
    for (const [name, findings] of found) print(`${name}:\n${findings.map((finding) => `    ${finding}`).join('\n')}`)
    if (found.size > 0) process.exitCode = 1
  } finally {
    await browser.close()
    await desk.close()
  }
}

type Walk = { readonly desk: OpenedDesk; readonly browser: Browser; readonly scenery: Scenery; readonly chosen: readonly Stop[]; readonly look: Look }

/** One look at a time: every person signs in once for it. */
async function walkWith({ desk, browser, scenery, chosen, look }: Walk): Promise<void> {
  const contexts = new Map<string, BrowserContext>()
  for (const stop of chosen) {
    const context = contexts.get(stop.who) ?? (await enter({ desk, browser, look }, stop.who))
    contexts.set(stop.who, context)
    await take(context, stop, { scenery, look, url: desk.url })
  }
  for (const context of contexts.values()) await context.close()
}

async function enter({ desk, browser, look }: Pick<Walk, 'desk' | 'browser' | 'look'>, who: Stop['who']): Promise<BrowserContext> {
  const { language, scheme, width, height } = look
  const context = await browser.newContext({
    baseURL: desk.url, viewport: { width, height }, colorScheme: scheme, locale: localeOf(language), timezoneId: 'Europe/Paris', reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(60_000)
  if (who === 'nobody') return context
  const api = await desk.as(people[who])
  const { etag } = await api.whoAmI()
  await api.changeMe({ body: { language }, ifMatch: etag ?? '*' })
  await context.request.post('/api/v1/sessions', { data: { email: people[who], password, session: 'cookie' }, headers: { origin: desk.url } })
  return context
}

type Taking = { readonly scenery: Scenery; readonly look: Look; readonly url: string }

async function take(context: BrowserContext, stop: Stop, { scenery, look }: Taking): Promise<void> {
  const page = await context.newPage()
  try {
    if (stop.failing !== undefined) await page.route(stop.failing, (route) => route.abort())
    if (stop.waiting !== undefined) await page.route(stop.waiting, () => undefined)
    await page.goto(stop.path(scenery))
    await settled(page, stop)
    await stop.set?.(page)
    await settled(page, stop)
    const name = [stop.name, look.language, look.scheme, String(look.width)].join('-')
    await page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: stop.waiting === undefined })
    const findings = look.language === 'en' ? await axeFindings(page) : []
    if (findings.length > 0) found.set(name, findings)
    print(findings.length === 0 ? name : `${name}: ${findings.length} findings of axe`)
  } finally {
    await page.close()
  }
}

/** The heading is there, and nothing is being fetched any more. A page that is kept waiting is shown as it waits. */
async function settled(page: Page, { waiting }: Stop): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor().catch(() => undefined)
  if (waiting === undefined) await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' }).catch(() => undefined)
  await page.waitForTimeout(400)
}
