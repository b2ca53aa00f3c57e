import { Link } from '@tanstack/react-router'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import type { Request } from '../requests/facts.ts'
import { pathOf, pointerInStep, stepOf } from '../requests/preparation-steps.ts'

/** What is missing, each with the way to the very field that mends it. */
export function MissingList({ request: { id, preparation } }: { readonly request: Request }) {
  const say = useSay()
  const missing = preparation?.missing ?? []
  if (missing.length === 0) return <Notice title={say('console:preparation:review:complete')} meaning="done" />
  return (
    <Notice title={say('console:preparation:review:missing', { count: missing.length })} meaning="you">
      <ul>
        {missing.map(({ pointer, code, detail }) => {
          const step = stepOf(pointer)
          return (
            <li key={pointer + code}>
              {step === undefined ? detail : <Link to="/requests/$id/prepare/$step" params={{ id, step: pathOf(step) }} search={{ at: pointerInStep(pointer) }}>{detail}</Link>}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
