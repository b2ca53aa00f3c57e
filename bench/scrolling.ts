import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startEmbeddedPostgres } from '../server/platform/database/embedded.ts'
import { connect } from '../server/platform/database/connect.ts'
import { openBrowser } from '../tools/browser.ts'
import { openDemoDesk, password, type OpenedDesk } from '../tools/tour/open-desk.ts'
import { plantings } from './many-numbers.ts'
import { row } from './measure.ts'

const planted = 100_000
const requester = 'claire@demo.example'

/**
 * The inventory of somebody with a hundred thousand numbers: scrolled through as fast as a hand does, page after page being fetched. The yardstick is the same page
 * at rest; a frame above 50 ms is one that an eye sees.
 */
export async function benchScrolling(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-bench-'))
  const embedded = await startEmbeddedPostgres({ dataDir: folder, log: print })
  try {
    const desk = await openDemoDesk({ databaseUrl: embedded.url })
    try {
      await plant(desk, embedded.url)
      await scrollThrough(desk, print)
    } finally {
      await desk.close()
    }
  } finally {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function plant(desk: OpenedDesk, url: string): Promise<void> {
  const { body } = await (await desk.as(requester)).whoAmI()
  const { database, pool } = connect({ url, connections: 1 })
  for (const statement of plantings({ organizationId: body.organization.id, count: planted })) await statement.execute(database)
  await pool.query('vacuum analyze')
  await pool.end()
}

type Scrolled = { readonly frames: readonly number[]; readonly mostRows: number; readonly read: number }

async function scrollThrough(desk: OpenedDesk, print: (line: string) => void): Promise<void> {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ baseURL: desk.url, viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
    await context.request.post('/api/v1/sessions', { data: { email: requester, password, session: 'cookie' }, headers: { origin: desk.url } })
    const page = await context.newPage()
    await page.goto('/numbers')
    await page.getByRole('gridcell').filter({ hasText: /^\+/ }).first().waitFor()
    print('')
    print(row([`scrolling through ${planted} numbers`, 'p50 ms', 'p99 ms', '> 50 ms', 'rows drawn', 'rows read']))
    for (const [what, pixels] of [['at rest', 0], ['100 pixels a frame', 100], ['400 pixels a frame', 400]] as const) print(tell(what, await scrolled(page, pixels)))
  } finally {
    await browser.close()
  }
}

function tell(what: string, { frames, mostRows, read }: Scrolled): string {
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  return row([what, at(0.5), at(0.99), `${frames.filter((frame) => frame > 50).length} of ${frames.length}`, String(mostRows), String(read)])
}

/** Runs in the page, whose words a program for Node does not know. */
async function scrolled(page: Page, pixels: number): Promise<Scrolled> {
  return await page.evaluate<Scrolled>(`(async () => {
    const frames = []
    let mostRows = 0
    let last = await new Promise(requestAnimationFrame)
    for (let frame = 0; frame < 900; frame += 1) {
      window.scrollBy(0, ${pixels})
      const now = await new Promise(requestAnimationFrame)
      frames.push(now - last)
      last = now
      mostRows = Math.max(mostRows, document.querySelectorAll('[role=rowgroup] [role=row][data-index]').length)
    }
    const indexes = [...document.querySelectorAll('[role=row][data-index]')].map((row) => Number(row.dataset.index))
    return { frames, mostRows, read: Math.max(...indexes) + 1 }
  })()`)
}
