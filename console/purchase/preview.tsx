import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { ProblemNotice, finding } from '../design/notice.tsx'
import type { Given } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Criteria } from './criteria.ts'
import type { Country, Stock } from './kind.ts'
import { markMatch, patternOn, type Stretch } from './marks.ts'
import { MarkedNumber } from './marked-number.tsx'
import { PapersLine } from './papers-line.tsx'
import form from './form.module.css'

type PreviewProps = {
  readonly criteria: Criteria
  readonly country: Country | undefined
  readonly stock: Stock | undefined
  readonly match: UseQueryResult<Given<'searchOffers'>>
}

/** What the search would find, while somebody is still typing: a number with its matched digits marked, how many there are, and the papers that they take. */
export function Preview({ criteria, country, stock, match }: PreviewProps) {
  const say = useSay()
  const format = useFormat()
  const found = match.data?.body
  const total = found?.total
  const unread = match.error !== null && ['/startsWith', '/contains', '/endsWith'].some((pointer) => finding(match.error, pointer) !== undefined)
  return (
    <aside className={form['preview']} aria-label={say('console:purchase:preview:title')}>
      <p className={form['previewTitle']}>{say('console:purchase:preview:title')}</p>
      <MarkedNumber stretches={stretchesOf(found, stock)} large />
      {match.error !== null && !unread && <ProblemNotice error={match.error} retry={() => void match.refetch()} />}
      <p aria-live="polite" className={form['previewTotal']}>
        {unread ? say('console:purchase:preview:unread') : total === undefined ? say('console:purchase:preview:counting') : total === 0 ? say('console:purchase:preview:none') : say('console:purchase:preview:found', { count: total })}
      </p>
      {country !== undefined && criteria.numberType !== undefined && <PapersLine country={country} numberType={criteria.numberType} />}
      <Button type="submit" fullWidth mt="md" disabled={criteria.numberType === undefined} data-disabled={unread || undefined} aria-disabled={unread || undefined}>
        {total === undefined || total === 0 || unread ? say('console:purchase:preview:search') : say('console:purchase:preview:show', { number: format.number(total) })}
      </Button>
    </aside>
  )
}

/** A number that is there; where none is like that, how one would look. */
function stretchesOf(found: Given<'searchOffers'>['body'] | undefined, stock: Stock | undefined): readonly Stretch[] | undefined {
  const [offer] = found?.items ?? []
  if (found !== undefined && offer !== undefined) return markMatch(offer.international, found.pattern)
  if (stock?.example == null) return undefined
  return found === undefined ? [{ text: stock.example.international, marked: false }] : patternOn(stock.example.international, found.pattern)
}
