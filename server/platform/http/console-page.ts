import type { Language } from '../../../contract/vocabulary.ts'

/** The console as it was built. */
export type ConsolePage = {
  /** The built scripts, styles and fonts, each named by its content; undefined where the console was not built. */
  readonly assets: string | undefined
  readonly render: (reader: PageReader) => string
}

/** Whom a page is filled in for, and when. A browser that brings a session is signed in as far as the page knows; whether the session still runs, the API says. */
export type PageReader = { readonly language: Language; readonly scheme: 'auto' | 'light' | 'dark'; readonly nonce: string; readonly isSignedIn: boolean; readonly renderedAt: Date }
