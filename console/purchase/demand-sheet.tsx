import { Anchor } from '@mantine/core'
import type { RegulationAnswer } from '../../contract/endpoints/regulations.ts'
import { Mark } from '../design/status.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import styles from './purchase.module.css'

/** What is demanded, of each kind of end user: the papers, and where that is written, when it was read and how sure it is. */
export function DemandSheet({ demands }: { readonly demands: readonly RegulationAnswer[] }) {
  const say = useSay()
  return (
    <div className={styles['sheets']} tabIndex={0} role="region" aria-label={say('console:purchase:papers:what')}>
      {demands.map((demand) => (
        <Demand key={demand.id} demand={demand} />
      ))}
      {demands.length === 0 && <p>{say('console:purchase:papers:unknown')}</p>}
    </div>
  )
}

function Demand({ demand }: { readonly demand: RegulationAnswer }) {
  const say = useSay()
  const word = useWord()
  const { endUserType, available, documents, information, status } = demand
  return (
    <section className={styles['sheet']} aria-label={word('endUserTypes', endUserType)}>
      <p className={styles['sheetTitle']}>{say('console:purchase:papers:forWhom', { endUserType })}</p>
      {available ? (
        <ul>
          {documents.map(({ slot, optional }) => (
            <li key={slot}>
              {say('console:purchase:papers:demand', { demand: slot })} {optional && <span className={styles['quiet']}>{say('console:purchase:papers:optional')}</span>}
            </li>
          ))}
          <li>{say('console:purchase:papers:answers', { count: information.length })}</li>
        </ul>
      ) : (
        <p>{say('console:purchase:papers:notAvailable')}</p>
      )}
      {status === 'unverified' && <Mark meaning="you">{say('console:purchase:papers:unverified')}</Mark>}
      <Sources demand={demand} />
    </section>
  )
}

function Sources({ demand: { sources, checkedOn, confidence } }: { readonly demand: RegulationAnswer }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  return (
    <p className={styles['sources']}>
      {say('console:purchase:papers:checked', { day: format.day(checkedOn), confidence: word('confidences', confidence) })}{' '}
      {sources.map(({ url, note }, place) => (
        <span key={place}>
          {url === null ? note : <Anchor href={url} target="_blank" rel="noreferrer noopener" fz="inherit" underline="always">{note ?? hostOf(url)}</Anchor>}
          {place < sources.length - 1 && ', '}
        </span>
      ))}
    </p>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
