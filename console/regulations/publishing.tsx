import { useNavigate } from '@tanstack/react-router'
import { Confirm } from '../design/confirm.tsx'
import { finding } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useStep } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { proposalOf, type Edited, type Change } from './edited-rules.ts'
import { isStale, Stale } from './stale.tsx'

type PublishingProps = { readonly country: string; readonly edited: Edited; readonly close: () => void; readonly startAgain: Change }

/** The last question before a version is everybody's. Whatever the desk refuses, what was typed stays in the form. */
export function Publishing({ country, edited, close, startAgain }: PublishingProps) {
  const say = useSay()
  const format = useFormat()
  const publish = usePublish(country)
  const day = format.day(edited.effectiveFrom)
  return (
    <Confirm
      opened close={close} title={say('console:regulations:editor:publishTitle', { country, day })} action={say('console:regulations:editor:publish')} busy={publish.isPending}
      error={isStale(publish.error) ? null : publish.error} run={() => publish.run(edited, close)}
    >
      {isStale(publish.error) && <Stale country={country} startAgain={startAgain} done={close} />}
      {finding(publish.error, '/note') !== undefined && <p>{say('console:regulations:why')}: {finding(publish.error, '/note')}</p>}
      <p>{say('console:regulations:editor:publishBody')}</p>
    </Confirm>
  )
}

function usePublish(country: string) {
  const say = useSay()
  const format = useFormat()
  const navigate = useNavigate()
  const step = useStep('publishRuleVersion', { touches: ['dossiers'] })
  const withdraw = useStep('withdrawRuleVersion', { touches: ['dossiers'] })
  const run = (edited: Edited, close: () => void) => step.mutate({ params: { country }, body: proposalOf(edited) }, ({ body: { version, effectiveFrom, arrows } }) => {
    const takeBack = () => withdraw.mutate({ params: { country, id: version } }, () => announceDone({ title: say('console:regulations:withdrawn', { version }) }))
    const undo = arrows.includes('withdraw') ? { undo: { label: say('console:regulations:editor:undo'), run: takeBack } } : {}
    announceDone({ title: say('console:regulations:editor:published', { version, day: format.day(effectiveFrom) }), ...undo })
    close()
    void navigate({ to: '/desk/regulations/$country', params: { country }, search: { tab: 'versions' }, ignoreBlocker: true })
  })
  return { run, isPending: step.isPending, error: step.error }
}
