import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { Notice } from '../design/notice.tsx'
import { keepingsOf, phaseOf, subscribeKeepers } from '../desk/keepers.ts'
import type { Keeping } from '../desk/keeping.ts'
import { useSay } from '../language/speaking.tsx'
import type { Request } from './facts.ts'
import { pathOf, pointerInStep, stepNames, stepOf } from './preparation-steps.ts'

type Asked = Pick<Request, 'id' | 'dossierId'>

/** What was typed for a request, its dossier and the papers in that, and is not with the desk, by pointers into the request: it would not be part of what is handed in. */
export function unkeptOf(request: Asked): string[] {
  return keepingsOf(namesOf(request)).flatMap(([name, keeping]) => stuckIn(keeping).map((field) => pointerOf(name, field)))
}

/** The same as it is drawn, on whichever page, and how far all of it is kept. */
export function useUnkept(request: Asked): { readonly pointers: readonly string[]; readonly phase: Keeping['phase'] } {
  const pointers = useSyncExternalStore(subscribeKeepers, () => unkeptOf(request).join(' '))
  const phase = useSyncExternalStore(subscribeKeepers, () => phaseOf(namesOf(request)))
  return { pointers: pointers.split(' ').filter((pointer) => pointer !== ''), phase }
}

/** As request-shelf.ts and use-filling.ts name them. */
function namesOf({ id, dossierId }: Asked): string[] {
  return [`request/${id}`, ...(dossierId === null ? [] : [`dossier/${dossierId}`])]
}

/** What waits for a decision or a correction; and everything typed where saving failed. What is typed or on its way just now is not stuck. */
function stuckIn({ typed, conflicts, refused, phase }: Keeping): string[] {
  return Object.keys(phase === 'failed' ? typed : { ...conflicts, ...refused })
}

/** What is said of a paper is found with its step: where the paper lies is known there. */
function pointerOf(name: string, field: string): string {
  if (name.startsWith('request/')) return field
  return name.includes('/slots/') ? '/dossier/slots' : `/dossier${field}`
}

type UnkeptProps = { readonly id: string; readonly pointers: readonly string[] }

/** Leads to each step in which something typed is not kept. */
export function Unkept({ id, pointers }: UnkeptProps) {
  const say = useSay()
  return pointers.length > 0 && <Notice title={say('console:preparation:submit:unkept')} meaning="you"><UnkeptSteps id={id} pointers={pointers} /></Notice>
}

export function UnkeptSteps({ id, pointers }: UnkeptProps) {
  const say = useSay()
  const first = new Map(pointers.toReversed().map((pointer) => [stepOf(pointer) ?? 'information', pointer]))
  return (
    <ul>
      {[...first].map(([step, pointer]) => (
        <li key={step}>
          <Link to="/requests/$id/prepare/$step" params={{ id, step: pathOf(step) }} search={{ at: pointerInStep(pointer) }}>{say('console:preparation:review:changeOf', { what: say(stepNames[step]) })}</Link>
        </li>
      ))}
    </ul>
  )
}
