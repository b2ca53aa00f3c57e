import { UnstyledButton } from '@mantine/core'
import type { RegulationAnswer } from '../../contract/endpoints/regulations.ts'
import { DropDown } from '../design/drop-down.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Offer } from './acquirable.ts'
import { DemandSheet } from './demand-sheet.tsx'
import { furthest, readinessShort, readinessWords, type Readiness } from './readiness.ts'
import styles from './purchase.module.css'

type PapersCellProps = { readonly offer: Offer; readonly regulations: ReadonlyMap<string, RegulationAnswer>; readonly readiness: readonly Readiness[] }

/** The papers of one number: how far the organization is with them, and behind that what is demanded and who says so. */
export function PapersCell({ offer, regulations, readiness }: PapersCellProps) {
  const say = useSay()
  const format = useFormat()
  if (offer.acquisition === 'buy') return <span className={styles['quiet']}>{say('console:purchase:papers:noneShort')}</span>
  const best = furthest(readiness, offer.carrierId)
  const speaking = { say, day: format.day }
  const demands = offer.regulations.flatMap((id) => regulations.get(id) ?? [])
  return (
    <DropDown
      width={400} position="bottom-end"
      button={
        <UnstyledButton className={styles['papers']} data-state={best?.state}>
          {best === undefined ? say('console:purchase:papers:ask') : readinessShort(best, speaking)}
        </UnstyledButton>
      }
    >
      {best !== undefined && <p className={styles['sheetLead']}>{readinessWords(best, speaking)}</p>}
      <DemandSheet demands={demands} />
    </DropDown>
  )
}
