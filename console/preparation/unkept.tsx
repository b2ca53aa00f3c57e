import { Link } from '@tanstack/react-router'
import { Notice } from '../design/notice.tsx'
import type { Keeping } from '../dossiers/keeping.ts'
import { useSay } from '../language/speaking.tsx'
import { pathOf, pointerInStep, stepNames, stepOf } from './steps.ts'

type Kept = { readonly request: Keeping; readonly dossier: Keeping | undefined }

/** What was typed and is not with the desk, by pointers into the request: it would not be part of what is handed in. */
export function unkeptOf({ request, dossier }: Kept): string[] {
  return [...stuckIn(request), ...(dossier === undefined ? [] : stuckIn(dossier).map((pointer) => `/dossier${pointer}`))]
}

/** What waits for a decision or a correction; and everything typed where saving failed. What is typed or on its way just now is not stuck. */
function stuckIn({ typed, conflicts, refused, phase }: Keeping): string[] {
  return Object.keys(phase === 'failed' ? typed : { ...conflicts, ...refused })
}

/** Leads to each step in which something typed is not kept. */
export function Unkept({ id, pointers }: { readonly id: string; readonly pointers: readonly string[] }) {
  const say = useSay()
  if (pointers.length === 0) return null
  const first = new Map(pointers.toReversed().map((pointer) => [stepOf(pointer) ?? 'information', pointer]))
  return (
    <Notice title={say('console:preparation:submit:unkept')} meaning="you">
      <ul>
        {[...first].map(([step, pointer]) => (
          <li key={step}>
            <Link to="/requests/$id/prepare/$step" params={{ id, step: pathOf(step) }} search={{ at: pointerInStep(pointer) }}>{say('console:preparation:review:changeOf', { what: say(stepNames[step]) })}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
