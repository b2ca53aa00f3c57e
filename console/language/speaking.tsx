import { createContext, use, useMemo, type ReactNode } from 'react'
import { countryName, formatDay, formatShortDay, formatInstant, formatMoney, formatNumber, joinList, localeOf, standingAlone, withinSentence } from '../../contract/language/format.ts'
import { dateFormat, numberFormat, relativeTimeFormat } from '../../contract/language/formatters.ts'
import { say, type Filling } from '../../contract/language/speak.ts'
import { speak } from '../../contract/language/speaker.ts'
import type { Params, SentenceKey } from '../../contract/language/catalogue.ts'
import type { Language } from '../../contract/vocabulary.ts'

type Reader = { readonly language: Language; readonly timeZone: string }

const Reading = createContext<Reader>({ language: 'en', timeZone: 'UTC' })

/** Whose language and clock the pages below speak. */
export function Speaking({ language, timeZone, children }: Reader & { readonly children: ReactNode }) {
  const reader = useMemo(() => ({ language, timeZone }), [language, timeZone])
  return <Reading value={reader}>{children}</Reading>
}

export function useReader(): Reader {
  return use(Reading)
}

/** `say('console:inventory:title')`: as contract/language/speak.ts, in the reader's language. */
export type Say = <Key extends SentenceKey>(key: Key, ...filling: Filling<Key>) => string

export function useSay(): Say {
  const { language } = useReader()
  return useMemo<Say>(() => (key, ...filling) => say(language, key, ...filling), [language])
}

/** Words for a code that comes from the desk: a status, an event, a reason. A code without a word of ours is shown as it is. */
export function useWord(): (family: string, code: string, params?: Params) => string {
  const { language } = useReader()
  return useMemo(
    () => (family, code, params) => {
      try {
        return speak(language, `${family}:${code}`, params)
      } catch {
        return code
      }
    },
    [language],
  )
}

/** Days, instants, amounts and names as the reader writes them. */
export function useFormat() {
  const { language, timeZone } = useReader()
  return useMemo(
    () => ({
      day: (day: string, length: 'short' | 'long' = 'short') => formatDay(language, day, length),
      instant: (at: string | Date) => formatInstant(language, at, timeZone),
      time: (at: string | Date) => dateFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at)),
      /** Day and hour in a few signs: a list's column. */
      short: (at: string | Date) => dateFormat(localeOf(language), { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at)),
      /** A calendar day in a few signs, without its year: "3 Nov", where there is room for no more. */
      shortDay: (day: string) => formatShortDay(language, day),
      /** The calendar day of an instant, `YYYY-MM-DD`, where the reader is. */
      dayOf: (at: string | Date) => dateFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(new Date(at)),
      money: (money: { readonly minor: number; readonly currency: string }) => formatMoney(language, money),
      number: (value: number) => formatNumber(language, value),
      percent: (share: number) => numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share),
      country: (code: string) => countryName(language, code),
      list: (items: readonly string[], how: 'and' | 'or' = 'and') => joinList(language, items, how),
      alone: (word: string) => standingAlone(language, word),
      within: (word: string) => withinSentence(language, word),
      relative: (value: number, unit: Intl.RelativeTimeFormatUnit) => relativeTimeFormat(language, { numeric: 'auto' }).format(value, unit),
    }),
    [language, timeZone],
  )
}
