import { useFormat, useSay } from '../language/speaking.tsx'
import type { Figures } from './period.ts'
import { useFigureForms } from './figure-forms.ts'
import styles from './figures.module.css'

/** The period at a glance. */
export function Tiles({ total }: { readonly total: Figures['total'] }) {
  const say = useSay()
  const format = useFormat()
  const { share, days } = useFigureForms()
  const tiles = [
    { name: say('console:figures:arrived'), value: format.number(total.arrived) },
    { name: say('console:figures:decided'), value: format.number(total.decided), more: say('console:figures:outcomes', { approved: format.number(total.approved), rejected: format.number(total.rejected) }) },
    { name: say('console:figures:time'), value: days(total.decisionMedian), more: total.decisionMedian === null ? say('console:figures:noneDecided') : say('console:figures:p90', { days: days(total.decisionP90) }) },
    { name: say('console:figures:firstTimeRight'), value: share(total.firstTimeRightShare), more: say('console:figures:of', { part: format.number(total.firstTimeRight), whole: format.number(total.decided) }) },
    { name: say('console:figures:returned'), value: share(total.returnedShare), more: say('console:figures:of', { part: format.number(total.returned), whole: format.number(total.decided) }) },
    { name: say('console:figures:late'), value: share(total.lateShare), more: say('console:figures:of', { part: format.number(total.late), whole: format.number(total.closed) }) },
    { name: say('console:figures:replaced'), value: format.number(total.replaced) },
  ]
  return (
    <dl className={styles['tiles']}>
      {tiles.map(({ name, value, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles['value']}>{value}</dd>
          {more !== undefined && <dd className={styles['more']}>{more}</dd>}
        </div>
      ))}
    </dl>
  )
}
