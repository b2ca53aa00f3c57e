import type { FastifyRequest } from 'fastify'
import { languages, type Language } from '../../../contract/vocabulary.ts'

/** Who turned out to be asking, known only once they have signed in: a refusal later in the call speaks their language. */
const readers = new WeakMap<FastifyRequest, Language>()

/** Remembers the language of whoever signed in for this call. */
export function rememberReader(request: FastifyRequest, language: Language): void {
  readers.set(request, language)
}

/** The language to answer in: the first of Accept-Language that we speak, else the reader's own, else English. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  const [spoken] = asked.flatMap((code) => languages.filter((known) => known === code))
  return spoken ?? readers.get(request) ?? 'en'
}
