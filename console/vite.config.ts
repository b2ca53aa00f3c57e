import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

// A browser's own list needs the options read, and nothing that floats.
const floating = /^(?!.*(?:get-parsed-combobox-data|ComboboxChevron)).*node_modules[\\/](?:@floating-ui|@mantine[\\/]core[\\/]esm[\\/](?:components[\\/](?:Popover|Combobox|Select|Tooltip|Menu|Modal|ModalBase|Drawer|ScrollArea)|utils[\\/]Floating))[\\/]/

/**
 * Few files rather than a hundred: what the first script needs is in one, what most pages share in another, and in a third what floats above pages (dialogs, menus, lists to choose from), which comes
 * when somebody opens such a thing (design/reached.ts).
 */
const groups = [
  // main.tsx itself waits for the page: no page may wait for the file that it is in.
  { name: 'start', tags: ['$initial' as const], test: (id: string) => !/index\.html$|main\.tsx$/.test(id), priority: 3 },
  { name: 'furniture', test: (id: string) => !floating.test(id), minShareCount: 6, maxModuleSize: 100_000, priority: 2 },
  { name: 'floating', test: floating, minShareCount: 2 },
]

export default defineConfig({
  root: here,
  plugins: [react(), oneLanguageAtATime(), callsWithoutSchemas(), withFlags(), withPaperReader(), compressed()],
  build: { outDir: 'dist', emptyOutDir: true, manifest: 'manifest.json', target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700, rolldownOptions: { output: { codeSplitting: { groups } } } },
  worker: { format: 'es' },
})

/** The server knows every language at once. A page knows its reader's, and another only once it is asked for: `catalogues` comes from the console's own shelf. */
function oneLanguageAtATime(): Plugin {
  return {
    name: 'one-language-at-a-time',
    enforce: 'pre',
    resolveId(source, importer) {
      const everyLanguage = source === './index.ts' && importer !== undefined && /contract[\\/]language[\\/][a-z]+\.ts$/.test(importer)
      return everyLanguage ? join(here, 'language/catalogues.ts') : undefined
    },
    // What later pages say, load.ts fetches when one of them is opened. A page writes no letters and is no terminal; what the desk refuses comes in its answers' own words.
    load(id) {
      if (/contract[\\/]language[\\/][a-z]{2}[\\/]console[\\/]index\.ts$/.test(id)) return `export { frame as console } from './frame.ts'`
      const topic = /contract[\\/]language[\\/][a-z]{2}[\\/](mail|cli|refusals|issues)\.ts$/.exec(id)?.[1]
      return topic === undefined ? undefined : `export const ${topic} = {}`
    },
  }
}

/** A page trusts the desk that it came from: of each endpoint it carries what a call needs, and no schema of what is sent and answered. */
function callsWithoutSchemas(): Plugin {
  const isTable = (id: string) => /contract[\\/]client[\\/]lines\.ts$/.test(id)
  return {
    name: 'calls-without-schemas',
    enforce: 'pre',
    async load(id) {
      if (!isTable(id)) return undefined
      const { lines } = await import('../contract/client/lines.ts')
      const table = Object.entries(lines).map(([name, { method, path, status, download, idempotent }]) => [name, { method, path, status, download, idempotent }])
      return `export const lines = ${JSON.stringify(Object.fromEntries(table))}`
    },
  }
}

/** Flags are pictures under a name that is known: no script has to carry a table of them. */
function withFlags(): Plugin {
  return {
    name: 'with-flags',
    apply: 'build',
    async closeBundle() {
      await cp(join(here, '../node_modules/country-flag-icons/3x2'), join(here, 'dist/assets/flags'), { recursive: true, filter: (source) => /(?:3x2|[\\/][A-Z]{2}\.svg)$/.test(source) })
    },
  }
}

/** What the reader of PDFs fetches where a paper needs it: fonts that are not in the paper, Asian writing, the pictures of scanners. */
function withPaperReader(): Plugin {
  return {
    name: 'with-paper-reader',
    apply: 'build',
    async closeBundle() {
      for (const shelf of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
        await cp(join(here, '../node_modules/pdfjs-dist', shelf), join(here, 'dist/assets/pdf', shelf), { recursive: true })
      }
    },
  }
}

/** Written once here, so that no request waits for a compression. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async closeBundle() {
      const assets = join(here, 'dist/assets')
      const names = (await readdir(assets)).filter((name) => /\.(?:js|mjs|css|svg)$/.test(name))
      for (const name of names) {
        const content = await readFile(join(assets, name))
        await writeFile(join(assets, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
        await writeFile(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }))
      }
    },
  }
}
