import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { endpoints } from '../contract/endpoints/index.ts'
import { say } from '../contract/language/speak.ts'
import type { Language } from '../contract/vocabulary.ts'
import type { ConsolePage } from './platform/http/console-page.ts'

const dist = new URL('../console/dist/', import.meta.url)

const notBuilt = {
  en: 'This desk is running, but its console was not built. Start it with npm start, which builds what is missing.',
  fr: 'Ce guichet est ouvert, mais sa console n’est pas construite. Lancez-le par npm start, qui construit ce qui manque.',
  de: 'Diese Nummernstelle läuft, aber ihre Konsole ist nicht gebaut. Starten Sie sie mit npm start; das baut, was fehlt.',
  es: 'Esta ventanilla está abierta, pero su consola no se ha construido. Inicie la ventanilla con npm start, que construye lo que falta.',
} as const satisfies Record<Language, string>

/** The console as it was built, filled in for each reader: language and theme are right before the first script runs. */
export async function consolePage(): Promise<ConsolePage> {
  const [template, manifest] = await Promise.all([readBuilt('index.html'), readBuilt('manifest.json')])
  if (template === undefined || manifest === undefined) return { assets: undefined, render: ({ language }) => plainPage(language) }
  const built = manifestOf.parse(JSON.parse(manifest))
  return {
    assets: fileURLToPath(new URL('assets/', dist)),
    render: ({ language, scheme, nonce, isSignedIn, renderedAt }) => {
      const ahead = scriptsAhead(built, language) + (isSignedIn ? whoAhead : '')
      const facts = { '%LANGUAGE%': language, '%SCHEME%': scheme, '%NONCE%': nonce, '%RENDERED_AT%': renderedAt.toISOString(), '%LEAD%': leadIn(language) }
      return Object.entries(facts).reduce((page, [place, fact]) => page.replaceAll(place, fact), template).replace('</head>', `${ahead}</head>`)
    },
  }
}

/** What this is, as the page of signing in says it. */
function leadIn(language: Language): string {
  return say(language, 'console:shell:signIn:lead')
}

/** Where the build put a source (https://vite.dev/guide/backend-integration). */
const manifestOf = z.record(z.string(), z.object({ file: z.string() }))

/** What the first script asks for as soon as it runs is fetched beside it: the reader's language, and the frame of every page. */
function scriptsAhead(built: z.infer<typeof manifestOf>, language: Language): string {
  const sources = [`../contract/language/${language}/index.ts`, 'shell/frame.tsx']
  return sources.flatMap((source) => built[source] ?? []).map(({ file }) => `<link rel="modulepreload" href="/${file}">`).join('')
}

/** Every page of somebody who is signed in asks first who that is (console/shell/roots.ts): the browser asks while it reads the scripts, and the page finds the answer there. */
const whoAhead = `<link rel="preload" href="${endpoints.whoAmI.path}" as="fetch" crossorigin="anonymous">`

function readBuilt(name: string): Promise<string | undefined> {
  return readFile(new URL(name, dist), 'utf8').catch(() => undefined)
}

function plainPage(language: Language): string {
  const title = leadIn(language)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${notBuilt[language]}</p></main></body>
</html>
`
}
