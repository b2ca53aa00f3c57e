import { createServer, type AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../tools/browser.ts'
import { openDemoDesk, password, type OpenedDesk } from '../tools/tour/open-desk.ts'
import { setScenery, type Scenery } from '../tools/tour/scenery.ts'
import { row } from './measure.ts'

const requester = 'claire@demo.example'
const reviewer = 'rosa@desk.example'

/**
 * The console as people meet it: what a first visit transfers, how long a page change takes on loaded data, and Lighthouse's four marks. Times are of this
 * machine; the yardstick beside a page change is an empty animation frame of the same run.
 */
export async function benchConsole(print: (line: string) => void): Promise<void> {
  const desk = await openDemoDesk()
  const port = await freePort()
  const browser = await openBrowser({ args: [`--remote-debugging-port=${port}`] })
  try {
    const scenery = await setScenery({ requester: await desk.as(requester, 'fr'), reviewer: await desk.as(reviewer), operator: await desk.as('olga@desk.example') })
    await benchFirstLoad(desk, { browser, scenery }, print)
    await benchPageChanges(desk, browser, print)
    await benchMarks(desk, { browser, port, scenery }, print)
  } finally {
    await browser.close()
    await desk.close()
  }
}

/** What draws a PDF comes after the page, where there is one to draw: its figure stands by itself. */
const pdfReader = /\/pdf[-.][^/]*\.m?js$/
const queue = ['queue', '/desk/queue', reviewer] as const

/** On a device that knows its reader's language, as every device does after signing in once. */
async function benchFirstLoad(desk: OpenedDesk, { browser, scenery }: { readonly browser: Browser; readonly scenery: Scenery }, print: (line: string) => void): Promise<void> {
  print('')
  print(row(['first load, compressed', 'both kB', 'script kB', 'style kB', 'font kB', 'files', 'PDF reader kB']))
  for (const [name, path, email] of [...pagesToMeasure(scenery), queue] as const) {
    const context = await enter(desk, browser, email)
    await context.addCookies([{ name: 'guichet_language', value: languageOf(email), url: desk.url }])
    const page = await context.newPage()
    const sizes = new Map<string, number>()
    let files = 0
    page.on('requestfinished', (request) => {
      const type = pdfReader.test(request.url()) ? 'reader' : request.resourceType()
      if (!['script', 'stylesheet', 'font', 'reader'].includes(type)) return
      files += 1
      void request.sizes().then(({ responseBodySize }) => sizes.set(type, (sizes.get(type) ?? 0) + responseBodySize))
    })
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle').catch(() => undefined)
    const kilobytes = (type: string) => ((sizes.get(type) ?? 0) / 1000).toFixed(0)
    const both = ((sizes.get('script') ?? 0) + (sizes.get('stylesheet') ?? 0)) / 1000
    print(row([name, both.toFixed(0), kilobytes('script'), kilobytes('stylesheet'), kilobytes('font'), String(files), kilobytes('reader')]))
    await context.close()
  }
}

/** From the click to the frame in which the other page's heading is drawn, with everything it shows read before. */
async function benchPageChanges(desk: OpenedDesk, browser: Browser, print: (line: string) => void): Promise<void> {
  const context = await enter(desk, browser, requester)
  const page = await context.newPage()
  await page.goto('/numbers')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const between = ['/requests', '/dossiers', '/numbers'] as const
  for (const to of [...between, ...between]) await change(page, to)
  const times: number[] = []
  for (let round = 0; round < 10; round += 1) for (const to of between) times.push(await change(page, to))
  const sorted = times.toSorted((a, b) => a - b)
  const frame = await page.evaluate<number>(emptyFrame)
  print('')
  print(row(['page change on loaded data', 'p50 ms', 'p95 ms', 'a frame ms']))
  print(row(['inventory, requests, dossiers', (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0), (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(0), frame.toFixed(0)]))
  await context.close()
}

async function change(page: Page, to: string): Promise<number> {
  await page.waitForTimeout(150)
  return await page.evaluate<number>(`(${pageChange})(${JSON.stringify(to)})`)
}

/** Runs in the page, whose words a program for Node does not know: follows a link of the navigation, and waits for the frame with another heading. */
const pageChange = `(path) => new Promise((done) => {
  const start = performance.now()
  const before = document.querySelector('h1')
  const look = () => {
    const now = document.querySelector('h1')
    if (location.pathname === path && now !== null && now !== before) requestAnimationFrame(() => done(performance.now() - start))
    else requestAnimationFrame(look)
  }
  document.querySelector('nav a[href="' + path + '"]').click()
  look()
})`

const emptyFrame = 'new Promise((done) => requestAnimationFrame((start) => requestAnimationFrame((end) => done(end - start))))'

function pagesToMeasure({ cases }: Scenery) {
  return [
    ['sign-in', '/sign-in', undefined], ['inventory', '/numbers', requester], ['results', '/numbers/purchase/results?country=FR&numberType=mobile', requester],
    ['case', `/desk/cases/${cases.claimed}`, reviewer],
  ] as const
}

type Marked = { readonly browser: Browser; readonly port: number; readonly scenery: Scenery }

async function benchMarks(desk: OpenedDesk, { browser, port, scenery }: Marked, print: (line: string) => void): Promise<void> {
  const { default: lighthouse, desktopConfig } = await import('lighthouse')
  print('')
  print(row(['Lighthouse, desktop', 'speed', 'access', 'practice', 'seo']))
  for (const [name, path, email] of pagesToMeasure(scenery)) {
    await standAs(browser, desk, email)
    const ran = await lighthouse(desk.url + path, { port, output: 'json', logLevel: 'error' }, desktopConfig)
    const mark = (category: string) => String(Math.round((ran?.lhr.categories[category]?.score ?? 0) * 100))
    print(row([name, mark('performance'), mark('accessibility'), mark('best-practices'), mark('seo')]))
    for (const line of faults(ran?.lhr)) print(`    ${line}`)
  }
}

type Result = { readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string | undefined }>> }

/** What cost a mark, so that a figure below a hundred says why. */
function faults(result: Result | undefined): string[] {
  return Object.values(result?.audits ?? {}).flatMap(({ score, title, displayValue = '' }) => (score !== null && score < 0.9 ? [`${title} ${displayValue}`.trim()] : []))
}

async function enter(desk: OpenedDesk, browser: Browser, email: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: desk.url, viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  if (email !== undefined) await context.request.post('/api/v1/sessions', { data: { email, password, session: 'cookie' }, headers: { origin: desk.url } })
  return context
}

/** Lighthouse opens pages of its own in this browser: they have the session and the language of a device on which somebody signed in before. */
async function standAs(browser: Browser, desk: OpenedDesk, email: string | undefined): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  await session.send('Storage.clearCookies')
  if (email === undefined) return
  const answer = await fetch(`${desk.url}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json', origin: desk.url }, body: JSON.stringify({ email, password, session: 'cookie' }) })
  const [name = '', value = ''] = answer.headers.get('set-cookie')?.split(';')[0]?.split('=') ?? []
  await session.send('Storage.setCookies', { cookies: [{ name, value, url: desk.url }, { name: 'guichet_language', value: languageOf(email), url: desk.url }] })
}

function languageOf(email: string | undefined): string {
  return email === requester ? 'fr' : 'en'
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as AddressInfo // A server on a TCP port has an address of this form.
  await new Promise<void>((closed) => probe.close(() => closed()))
  return port
}
