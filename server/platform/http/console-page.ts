import type { Language } from '../../../contract/vocabulary.ts'

/** The console as it was built. */
export type ConsolePage = {
  /** The built scripts, styles and fonts, each named by its content; undefined where the console was not built. */
  readonly assets: string | undefined
  readonly render: (reader: { readonly language: Language; readonly scheme: 'auto' | 'light' | 'dark'; readonly nonce: string }) => string
}
