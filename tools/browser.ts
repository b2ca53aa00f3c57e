import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Nothing of the browser's own calls home, and no sandbox of a kernel that a container does not have. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none']
/** The shell first: it draws the same pages without a browser's own windows around them, in about half the time. */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * A Chromium: `CHROMIUM_PATH`'s, the system's, or the one that comes with npm. Tests of the console are never skipped in silence: a browser that does not
 * start fails them, with what to install.
 */
export async function openBrowser({ args = [] }: { readonly args?: readonly string[] } = {}): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path))
  if (named !== undefined) return await chromium.launch({ executablePath: named, args: [...flags, ...args] })
  const { default: packed } = await import('@sparticuz/chromium')
  try {
    return await chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args.filter((flag) => !flag.startsWith('--headless')), ...flags, ...args] })
  } catch (error) {
    throw new Error('The Chromium from npm does not start here, most likely because the system lacks its libraries. Install them (Debian: apt-get install libnss3 libnspr4) or a Chromium (apt-get install chromium), or set CHROMIUM_PATH.', { cause: error })
  }
}
