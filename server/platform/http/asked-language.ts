import type { FastifyRequest } from 'fastify'
import { languages, type Language } from '../../../contract/vocabulary.ts'

/** Who turned out to be asking, known only once they have signed in: a refusal later in the call speaks their language. */
const readers = new WeakMap<FastifyRequest, Language>()

/** Remembers the language of whoever signed in for this call. */
export function rememberReader(request: FastifyRequest, language: Language): void {
  readers.set(request, language)
}

/** The language to answer in: of those in Accept-Language that we speak the one that is liked best, else the reader's own, else English. */
export function languageOf(request: FastifyRequest): Language {
  const [spoken] = askedFor(request.headers['accept-language'] ?? '').flatMap((code) => languages.filter((known) => known === code))
  return spoken ?? readers.get(request) ?? 'en'
}

/** `de-AT, fr;q=0.8`: their languages without the countries, what is liked best first (RFC 9110, 12.5.4). */
function askedFor(header: string): string[] {
  const ranges = header.split(',').map((range) => {
    const [tag = '', weight = ''] = range.split(';')
    return { code: tag.trim().toLowerCase().split('-')[0] ?? '', liking: Number(/^\s*q=([\d.]+)/i.exec(weight)?.[1] ?? 1) }
  })
  return ranges.filter(({ liking }) => liking > 0).toSorted((a, b) => b.liking - a.liking).map(({ code }) => code)
}
