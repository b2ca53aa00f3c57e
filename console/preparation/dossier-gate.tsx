import { Notice } from '../design/notice.tsx'
import { useSay, type Say } from '../language/speaking.tsx'

export function needsEndUser(say: Say): string {
  return say('console:preparation:endUserFirst')
}

/** The desk reads this dossier for another request: what it reads does not change under its eyes. */
export function UnderWay() {
  const say = useSay()
  return (
    <Notice title={say('console:preparation:underWay:title')} meaning="you">
      <p>{say('console:preparation:underWay:what')}</p>
    </Notice>
  )
}
