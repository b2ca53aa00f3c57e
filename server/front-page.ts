import type { Language } from '../contract/vocabulary.ts'

const texts = {
  en: {
    title: 'Guichet, the number desk', lead: 'This desk is running. Today it speaks API and command line; the console comes next.',
    links: [['/openapi.json', 'The API, described (OpenAPI 3.1)'], ['/readyz', 'Is the desk ready?']], try: 'To see the whole story in a terminal:',
  },
  fr: {
    title: 'Guichet, le bureau des numéros', lead: 'Ce guichet est ouvert. Il répond aujourd’hui par son API et en ligne de commande ; la console suivra.',
    links: [['/openapi.json', 'L’API, décrite (OpenAPI 3.1)'], ['/readyz', 'Le guichet est-il prêt ?']], try: 'Pour voir toute l’histoire dans un terminal :',
  },
} as const satisfies Record<Language, { title: string; lead: string; links: readonly (readonly [string, string])[]; try: string }>

/** What a browser sees at `/` until the console is there. Nothing is loaded from anywhere. */
export function frontPage(language: Language): string {
  const text = texts[language]
  const links = text.links.map(([href, label]) => `<li><a href="${href}">${label}</a></li>`).join('')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text.title}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif }
body { max-width: 38rem; margin: 12vh auto; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
code { white-space: nowrap; padding: .25rem .5rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 4px }
a { color: light-dark(#1d4ed8, #93b4ff) }
</style>
</head>
<body><main><h1>${text.title}</h1><p>${text.lead}</p><p>${text.try} <code>npx guichet demo</code></p><ul>${links}</ul></main></body>
</html>
`
}
