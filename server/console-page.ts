import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Language } from '../contract/vocabulary.ts'
import type { ConsolePage } from './platform/http/console-page.ts'

const dist = new URL('../console/dist/', import.meta.url)

const notBuilt = {
  en: { title: 'Guichet, the number desk', lead: 'This desk is running, but its console was not built. Start it with npm start, which builds what is missing.' },
  fr: { title: 'Guichet, le bureau des numéros', lead: 'Ce guichet est ouvert, mais sa console n’est pas construite. Lancez-le par npm start, qui construit ce qui manque.' },
} as const satisfies Record<Language, { title: string; lead: string }>

/** The console as it was built, filled in for each reader: language and theme are right before the first script runs. */
export async function consolePage(): Promise<ConsolePage> {
  const template = await readFile(new URL('index.html', dist), 'utf8').catch(() => undefined)
  if (template === undefined) return { assets: undefined, render: ({ language }) => plainPage(language) }
  return {
    assets: fileURLToPath(new URL('assets/', dist)),
    render: ({ language, scheme, nonce }) => template.replaceAll('%LANGUAGE%', language).replaceAll('%SCHEME%', scheme).replaceAll('%NONCE%', nonce),
  }
}

function plainPage(language: Language): string {
  const { title, lead } = notBuilt[language]
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${lead}</p></main></body>
</html>
`
}
