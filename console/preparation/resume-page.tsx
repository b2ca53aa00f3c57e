import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { ask } from '../desk/queries.ts'
import { pathOf, resumeAt } from '../requests/preparation-steps.ts'

/** Goes on where somebody left off, on whichever device. */
export function ResumePage() {
  const { id } = useParams({ from: '/frame/requests/$id/prepare' })
  const { data } = useSuspenseQuery(ask('readRequest', { params: { id } }))
  return <Navigate to="/requests/$id/prepare/$step" params={{ id, step: pathOf(resumeAt(data.body)) }} replace />
}
