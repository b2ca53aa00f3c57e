import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { PreparationStep } from '../../contract/vocabulary.ts'
import { desk } from '../desk/client.ts'
import { ask } from '../desk/queries.ts'
import type { Request } from '../requests/facts.ts'

/**
 * Remembers with the request where somebody stands, so that another device goes on from there. Only turning the page is told, one turn after the other; a
 * colleague who turns another one does not turn it back. It hurries nobody: a step that could not be remembered is no problem to show.
 */
export function useKeepStep({ id, preparation }: Request, step: PreparationStep): void {
  const queries = useQueryClient()
  const told = useRef({ step: preparation?.step, answered: Promise.resolve() })
  useEffect(() => {
    if (told.current.step === step) return
    const tell = () => desk().changeRequest({ params: { id }, body: { step }, ifMatch: '*' })
    const answered = told.current.answered.then(tell).then(
      (answer) => void queries.setQueryData(ask('readRequest', { params: { id } }).queryKey, answer),
      () => undefined,
    )
    told.current = { step, answered }
  }, [queries, id, step])
}
