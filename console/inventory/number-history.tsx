import { useInfiniteQuery } from '@tanstack/react-query'
import { Ago } from '../design/figures.tsx'
import { More } from '../design/more.tsx'
import { askPages, type ItemOf } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import styles from './inventory.module.css'

/** What happened to a number, newest first: who did what. */
export function NumberHistory({ id }: { readonly id: string }) {
  const say = useSay()
  const reading = useInfiniteQuery(askPages('listEvents', { query: { subjectType: 'number', subjectId: id, limit: 20 } }))
  const events = reading.data?.pages.flatMap(({ body }) => body.items) ?? []
  if (events.length === 0 && reading.error === null) return <p className={styles['quiet']}>{say(reading.isPending ? 'console:design:loading' : 'console:inventory:history:none')}</p>
  return (
    <>
      <ol className={styles['history']}>
        {events.map((event) => (
          <li key={event.id}>
            <What event={event} />
          </li>
        ))}
      </ol>
      <More of={reading} />
    </>
  )
}

const sentences = {
  'number.provisioned': 'console:inventory:history:provisioned', 'number.activate': 'console:inventory:history:activate', 'number.fail': 'console:inventory:history:fail',
  'number.changed': 'console:inventory:history:changed', 'number.release': 'console:inventory:history:release', 'number.reclaim': 'console:inventory:history:reclaim',
  'number.added': 'console:inventory:history:added', 'number.return': 'console:inventory:history:return', 'number.confirm': 'console:inventory:history:confirm',
} as const

function isTold(name: string): name is keyof typeof sentences {
  return Object.hasOwn(sentences, name)
}

/** Who did it, where that is a person or a program of theirs; the desk's clock and the carriers are named by what happened. */
function What({ event: { name, actor, at } }: { readonly event: ItemOf<'listEvents'> }) {
  const say = useSay()
  const by = actor.kind === 'person' || actor.kind === 'client' ? actor.name : undefined
  return (
    <>
      {isTold(name) ? say(sentences[name]) : name}
      <span className={styles['quiet']}>
        {' · '}
        {by !== undefined && `${by} · `}
        <Ago at={at} />
      </span>
    </>
  )
}
