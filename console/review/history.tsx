import { useInfiniteQuery } from '@tanstack/react-query'
import { Instant } from '../design/figures.tsx'
import { More } from '../design/more.tsx'
import { askPages, type ItemOf } from '../desk/queries.ts'
import { useSay, useWord, type Say } from '../language/speaking.tsx'
import type { ShownCase } from './compare/form-values.ts'
import styles from './case.module.css'

type Event = ItemOf<'listEvents'>

/** What happened to case, request and dossier, told as one story, newest first. */
export function History({ shown }: { readonly shown: ShownCase }) {
  const say = useSay()
  const word = useWord()
  const sources = [useEvents('case', shown.id), useEvents('request', shown.requestId), useEvents('dossier', shown.dossier?.id)]
  const longer = sources.filter(({ hasNextPage }) => hasNextPage)
  // Where one of them goes on, nothing older than what it has told is shown yet: its part of that would be missing in between.
  const complete = Math.max(0, ...longer.flatMap(({ events: some }) => some.at(-1)?.sequence ?? []))
  const events = sources.flatMap(({ events: some }) => some).filter((event) => event.sequence >= complete && isTold(event)).toSorted((left, right) => right.sequence - left.sequence)
  const isLoading = sources.some((source) => source.isLoading)
  const failed = sources.filter(({ error }) => error !== null)
  const retry = () => failed.forEach(({ isFetchNextPageError, fetchNextPage, refetch }) => void (isFetchNextPageError ? fetchNextPage() : refetch()))
  const goOn = () => longer.forEach(({ fetchNextPage }) => void fetchNextPage())
  return (
    <div className={styles['talk']}>
      {isLoading && <p className={styles['quiet']} role="status">{say('console:design:loading')}</p>}
      {!isLoading && failed.length === 0 && events.length === 0 && <p className={styles['quiet']}>{say('console:review:history:none')}</p>}
      <ol className={styles['said']}>
        {events.map((event) => (
          <li key={event.id}>
            <p><Instant at={event.at} /> {sentenceOf(event, say, word)}</p>
          </li>
        ))}
      </ol>
      <More of={{ hasNextPage: longer.length > 0, isFetchingNextPage: longer.some(({ isFetchingNextPage }) => isFetchingNextPage), error: failed[0]?.error ?? null, fetchNextPage: failed.length > 0 ? retry : goOn, refetch: retry }} />
    </div>
  )
}

function useEvents(subjectType: string, subjectId: string | undefined) {
  const { data, ...reading } = useInfiniteQuery({ ...askPages('listEvents', { query: { subjectType, subjectId: subjectId ?? '', limit: 200 } }), enabled: subjectId !== undefined })
  return { events: data?.pages.flatMap(({ body }) => body.items) ?? [], ...reading }
}

/** What request and dossier do because their case does it stands there once: as what the case did. */
function isTold({ name }: Event): boolean {
  return !/^(?:request|dossier)\.(?:claim|unclaim|return|approve|reject)$|^dossier\.(?:change|submit)$|^request\.change$/.test(name)
}

function sentenceOf(event: Event, say: Say, word: ReturnType<typeof useWord>): string {
  const { name, actor: { name: actor }, data } = event
  const named = (key: string) => nameIn(data[key])
  const demand = typeof data['slot'] === 'string' ? data['slot'] : ''
  switch (name) {
    case 'case.opened': return say('console:review:history:opened', { actor })
    case 'case.claim': return say('console:review:history:claim', { actor })
    case 'case.assign': return named('former') === '' ? say('console:review:history:assign', { actor, assignee: named('assignee') }) : say('console:review:history:handOver', { actor, assignee: named('assignee'), former: named('former') })
    case 'case.unclaim': return say('console:review:history:unclaim', { actor })
    case 'case.judge': return say(verdictWords(data['verdict']), { actor, demand })
    case 'case.return': return say('console:review:history:return', { actor })
    case 'case.reopen': return say('console:review:history:reopen', { actor })
    case 'case.approve': return say('console:review:history:approve', { actor })
    case 'case.reject': return say('console:review:history:reject', { actor })
    case 'case.withdraw': return say('console:review:history:withdraw', { actor })
    case 'case.noted': return say('console:review:history:noted', { actor })
    default: return say('console:review:history:other', { actor, what: whatOf(name, word) })
  }
}

function nameIn(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : ''
}

function whatOf(name: string, word: ReturnType<typeof useWord>): string {
  const [noun = '', event = ''] = name.split('.')
  return `${word('nouns', `${noun}:alone`)}: ${word(`events:${noun}`, event)}`
}

/** One that was taken back has none. */
function verdictWords(verdict: unknown) {
  if (verdict === 'accept') return 'console:review:history:accept'
  return verdict === 'refuse' ? 'console:review:history:refuse' : 'console:review:history:takenBack'
}
