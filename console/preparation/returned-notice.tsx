import { Link } from '@tanstack/react-router'
import { Notice } from '../design/notice.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Request } from '../requests/facts.ts'
import { pathOf, pointerInStep, stepOf } from '../requests/preparation-steps.ts'
import styles from './preparation.module.css'

/** What the desk sent back: in its words, paper by paper, and until when it is awaited. Everything else is kept as it was handed in. */
export function ReturnedNotice({ request }: { readonly request: Request }) {
  const say = useSay()
  const format = useFormat()
  const { id, answerDeadline, reasonText, deskNote, preparation } = request
  if (answerDeadline === null) return null
  const refused = preparation?.missing.filter(({ code }) => code === 'document.refused') ?? []
  return (
    <Notice title={say('console:preparation:returned:title')} meaning="you">
      {reasonText !== null && <p>{reasonText}</p>}
      {deskNote !== null && <blockquote className={styles['quote']}>{deskNote}</blockquote>}
      {refused.length > 0 && (
        <ul>
          {refused.map(({ pointer, detail }) => (
            <li key={pointer}>
              <Link to="/requests/$id/prepare/$step" params={{ id, step: pathOf(stepOf(pointer) ?? 'papers') }} search={{ at: pointerInStep(pointer) }}>{detail}</Link>
            </li>
          ))}
        </ul>
      )}
      <p>{say('console:preparation:returned:what', { until: format.instant(answerDeadline) })}</p>
    </Notice>
  )
}
