import { useEffect, useState } from 'react'
import { useFormat, useReader, useSay } from '../language/speaking.tsx'
import { deskNow, useSeconds } from '../browser/clock.ts'
import { patiently } from '../browser/patience.ts'
import { Hint } from './hint.tsx'
import { numberPlans } from './number-plans.ts'
import { shelf } from './shelf.ts'
import { sumsOf, type Price } from './sums.ts'
import styles from './figures.module.css'

type Grouped = { readonly e164: string; readonly international?: string | undefined; readonly large?: boolean }

/** A phone number, grouped as its country groups it, never broken over two lines. Where the answer has no grouping, it is worked out here. */
export function PhoneNumber({ e164, international, large = false }: Grouped) {
  const grouped = useGrouping(e164, international)
  return (
    <span className={`${styles['number'] ?? ''} ${large ? (styles['large'] ?? '') : ''}`} translate="no">
      {grouped}
    </span>
  )
}

/** The number as people write it; until the number plans are there, and where they cannot be had, as machines do. What was worked out is remembered. */
export function useGrouping(e164: string, international?: string): string {
  const [, draw] = useState<string>()
  useEffect(() => {
    if (international !== undefined) return
    let live = true
    group(e164).then((found) => live && draw(found), () => undefined)
    return () => void (live = false)
  }, [e164, international])
  return international ?? known.get(e164) ?? e164
}

const known = new Map<string, string>()
/** Waited for by all numbers of the page together, as long as the line is down. */
const plans = shelf(patiently(numberPlans.fetch))

async function group(e164: string): Promise<string> {
  const { parsePhoneNumberFromString } = await plans.fetch()
  const found = parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
  known.set(e164, found)
  return found
}

export function Money({ money }: { readonly money: { readonly minor: number; readonly currency: string } }) {
  return <span className={styles['number']}>{useFormat().money(money)}</span>
}

/** What prices come to. Several currencies nobody can add up: each stands by itself, as the reader's language lists things. */
export function Sums({ prices }: { readonly prices: readonly Price[] }) {
  const format = useFormat()
  return <span className={styles['number']}>{format.list(sumsOf(prices).map(format.money))}</span>
}

/** A calendar day, `YYYY-MM-DD`. */
export function Day({ day }: { readonly day: string }) {
  const format = useFormat()
  return (
    <Hint label={format.day(day, 'long')}>
      <time dateTime={day} className={styles['day']}>
        {format.day(day)}
      </time>
    </Hint>
  )
}

/** An instant: day and hour on the page; the year and the time zone for whoever points at it. */
export function Instant({ at }: { readonly at: string }) {
  const format = useFormat()
  return (
    <Hint label={format.instant(at)}>
      <time dateTime={at} className={styles['day']}>
        {format.short(at)}
      </time>
    </Hint>
  )
}

/** A day to come, and how far it is: "Thu 26 Nov 2026 (2 business days left)". */
export function Deadline({ day, businessDaysLeft }: { readonly day: string; readonly businessDaysLeft?: number | null }) {
  const say = useSay()
  return (
    <span className={styles['day']}>
      <Day day={day} />
      {businessDaysLeft != null && <span className={styles['quiet']}> {say('console:design:businessDaysLeft', { count: businessDaysLeft })}</span>}
    </span>
  )
}

/** The time that is left, running: "29:14"; in words once it is up. */
export function TimeLeft({ until }: { readonly until: string }) {
  const now = useSeconds()
  const say = useSay()
  const seconds = Math.max(0, Math.round((Date.parse(until) - now.getTime()) / 1000))
  const shown = seconds === 0 ? say('console:design:over') : clockFace(seconds)
  return (
    <span className={styles['number']} role="timer">
      {shown}
    </span>
  )
}

function clockFace(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** How long ago, in the largest unit that says something. */
export function Ago({ at }: { readonly at: string }) {
  const { language } = useReader()
  const format = useFormat()
  const seconds = (Date.parse(at) - deskNow().getTime()) / 1000
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['minute', 60] as const)
  return (
    <Hint label={format.instant(at)}>
      <time dateTime={at} lang={language} className={styles['day']}>
        {format.relative(Math.round(seconds / length), unit)}
      </time>
    </Hint>
  )
}

const units = [['day', 86_400], ['hour', 3600], ['minute', 60]] as const
