import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useStep } from '../desk/queries.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Dossier } from '../dossiers/dossier-shelf.ts'
import type { Request } from '../requests/facts.ts'
import type { Filling } from '../desk/use-keeper.ts'
import { bestFirst, usefulnessOf } from './fitting.ts'
import { useRevision } from './use-revision.ts'
import styles from './preparation.module.css'

type FittingProps = { readonly request: Request; readonly current: Dossier | undefined; readonly candidates: readonly Dossier[]; readonly filling: Filling }

/** Dossiers of the organization that answer these demands, the furthest first: whoever has papers already need not gather them again. */
export function FittingDossiers({ request, current, candidates, filling }: FittingProps) {
  const say = useSay()
  // The choice shows at once, also where the desk is far.
  const [chosen, setChosen] = useState<string>()
  const revision = useRevision(request.id, filling)
  const use = useStep('changeRequest', {
    touches: ['dossiers'],
    // A colleague may have chosen meanwhile: theirs shows before it is chosen again.
    refused: () => {
      setChosen(undefined)
      revision.reread()
    },
  })
  const choose = async (dossierId: string) => {
    setChosen(dossierId)
    use.mutate({ params: { id: request.id }, body: { dossierId }, ifMatch: await revision.settled() }, () => setChosen(undefined))
  }
  if (candidates.length === 0) return null
  return (
    <>
      {use.error !== null && <ProblemNotice error={use.error} />}
      <Radio.Group
        mt="lg" label={say('console:preparation:fitting:title')} description={say('console:preparation:fitting:what')} value={chosen ?? current?.id ?? ''}
        onChange={(dossierId) => void choose(dossierId)}
      >
        <div className={styles['options']}>{bestFirst(candidates).map((dossier) => <Candidate key={dossier.id} dossier={dossier} isCurrent={dossier.id === current?.id} />)}</div>
      </Radio.Group>
    </>
  )
}

function Candidate({ dossier, isCurrent }: { readonly dossier: Dossier; readonly isCurrent: boolean }) {
  const say = useSay()
  const format = useFormat()
  const usefulness = usefulnessOf(dossier)
  const told = {
    as_it_is: dossier.expiresOn === null ? say('console:preparation:fitting:asItIs') : say('console:preparation:fitting:asItIsUntil', { day: format.day(dossier.expiresOn, 'long') }),
    complete: say('console:preparation:fitting:complete'),
    incomplete: say('console:preparation:fitting:incomplete', { count: dossier.missing.length }),
    under_way: say('console:preparation:fitting:underWay'),
  }[usefulness]
  return <Radio value={dossier.id} label={dossier.name} description={told} disabled={usefulness === 'under_way' && !isCurrent} />
}
