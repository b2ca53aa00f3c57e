import { Money, PhoneNumber } from '../design/figures.tsx'
import { Section } from '../design/page.tsx'
import { Status } from '../design/status.tsx'
import { useSay, useWord } from '../language/speaking.tsx'
import { askedNumbers, isProposal, type Line, type Request } from './facts.ts'
import { NumberLink } from './number-link.tsx'
import styles from './request.module.css'

/** The numbers: each that was asked for, and below it whichever was to stand in for it. */
export function LinesOfRequest({ request: { lines } }: { readonly request: Request }) {
  const say = useSay()
  const asked = askedNumbers(lines)
  return (
    <Section title={say('console:requests:lines:title', { count: asked.length })}>
      <ul className={styles['sheet']}>
        {asked.map(({ line, instead }) => (
          <li key={line.id} className={styles['line']}>
            <OneLine line={line} />
            {instead.filter((other) => !isProposal(other)).map((other) => (
              <div key={other.id} className={styles['instead']}>
                <span className={styles['quiet']}>{say('console:requests:lines:replacedBy')}</span>
                <OneLine line={other} />
              </div>
            ))}
          </li>
        ))}
        {asked.length === 0 && <li className={styles['quiet']}>{say('console:requests:noNumber')}</li>}
      </ul>
    </Section>
  )
}

function OneLine({ line: { e164, international, status, reason, numberId, monthlyPrice, carrierName } }: { readonly line: Line }) {
  const say = useSay()
  const word = useWord()
  return (
    <div className={styles['number']}>
      <PhoneNumber e164={e164} international={international} />
      <Status noun="requestLine" status={status} />
      <span className={styles['quiet']}>{say('console:requests:lines:price')} <Money money={monthlyPrice} /> · {carrierName}</span>
      {numberId !== null && reason === null && <NumberLink e164={e164} />}
      {reason !== null && <p className={styles['because']}>{word('reasons', `${reason}:sentence`)}</p>}
    </div>
  )
}
