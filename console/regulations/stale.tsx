import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { useChange } from '../desk/change.ts'
import { ask } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { rebased, statedOf, type Change } from './edited-rules.ts'

/** Whether the version that was started from is no longer the newest. */
export function isStale(error: unknown): boolean {
  return error instanceof RefusedByDesk && error.code === 'precondition.stale'
}

/** Somebody else was faster: the changes are kept, and measured against what they published. */
export function Stale({ country, startAgain, done }: { readonly country: string; readonly startAgain: Change; readonly done?: () => void }) {
  const say = useSay()
  const queries = useQueryClient()
  const begin = useChange({
    run: async () => {
      // What was read before is what is no longer the newest.
      const { body } = await queries.query({ ...ask('listRuleVersions', { params: { country } }), staleTime: 0 })
      const newest = body.items.find(({ withdrawnAt }) => withdrawnAt === null)
      return newest && { newest, read: await queries.query(ask('readRuleVersion', { params: { country, id: newest.version } })) }
    },
    answered: (found) => {
      if (found === undefined) return
      const base = found.read.body.sets.map(statedOf)
      startAgain((before) => rebased(before, found.newest, base))
      done?.()
    },
  })
  return (
    <Notice title={say('console:regulations:editor:stale')} meaning="you">
      <p>{say('console:regulations:editor:staleHint')}</p>
      {begin.error !== null && <ProblemNotice error={begin.error} kept={say('console:regulations:editor:kept')} />}
      <Button mt="xs" size="xs" variant="default" loading={begin.isPending} onClick={() => begin.mutate(undefined)}>{say('console:regulations:editor:startAgain')}</Button>
    </Notice>
  )
}
