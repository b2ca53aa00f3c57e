import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PreparationStep } from '../../contract/vocabulary.ts'
import { desk } from '../desk/client.ts'
import { ask } from '../desk/queries.ts'
import type { Request } from '../requests/facts.ts'

/** Remembers with the request where somebody stands, so that another device goes on from there. It hurries nobody: a step that could not be remembered is no problem to show. */
export function useKeepStep({ id, preparation }: Request, step: PreparationStep): void {
  const queries = useQueryClient()
  const kept = preparation?.step
  useEffect(() => {
    if (kept === step) return
    desk().changeRequest({ params: { id }, body: { step }, ifMatch: '*' }).then(
      (answer) => queries.setQueryData(ask('readRequest', { params: { id } }).queryKey, answer),
      () => undefined,
    )
    // Only turning the page is told; a colleague who turns another one does not turn it back.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `kept` is where it stood when this page was turned to.
  }, [queries, id, step])
}
