import { useInfiniteQuery } from '@tanstack/react-query'
import { Instant } from '../design/figures.tsx'
import { More } from '../design/more.tsx'
import { Empty } from '../design/page.tsx'
import { Status } from '../design/status.tsx'
import { askPages } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import styles from './trails.module.css'

/** Every e-mail that the desk wrote about the request, to be read as it was sent. */
export function Emails({ requestId }: { readonly requestId: string }) {
  const say = useSay()
  const letters = useInfiniteQuery(askPages('listMessages', { query: { requestId, limit: 50 } }))
  const items = letters.data?.pages.flatMap(({ body }) => body.items) ?? []
  if (letters.isPending) return <div aria-busy className={styles['waiting']} />
  if (items.length === 0 && letters.error === null) return <Empty title={say('console:requests:emails:empty')} />
  return (
    <>
      <ul className={styles['list']}>
        {items.map(({ id, subject, text, recipient, language, status, sentAt, createdAt }) => (
          <li key={id}>
            <details className={styles['letter']}>
              <summary>
                <span className={styles['subject']}>{subject}</span>
                <Status noun="message" status={status} />
                <span className={styles['quiet']}>{recipient} · <Instant at={sentAt ?? createdAt} /></span>
              </summary>
              <p className={styles['body']} lang={language}>{text.trimEnd()}</p>
            </details>
          </li>
        ))}
      </ul>
      <More of={letters} />
    </>
  )
}
