import { Link } from '@tanstack/react-router'
import { useMe } from '../desk/me.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import { useCounts } from './counts.ts'
import { destinationsOf, type Destination } from './destinations.ts'
import styles from './frame.module.css'

export function Navigation() {
  const say = useSay()
  return destinationsOf(useMe()).map(({ label, destinations }) => (
    <section key={label} className={styles['group']} aria-label={say(label)}>
      <p className={styles['groupName']} aria-hidden>
        {say(label)}
      </p>
      {destinations.map((destination) => (
        <Entry key={destination.to} {...destination} />
      ))}
    </section>
  ))
}

function Entry({ to, label, count }: Destination) {
  const say = useSay()
  const format = useFormat()
  const counts = useCounts()
  const figure = count === undefined ? 0 : counts[count]
  return (
    <Link to={to} className={styles['destination']} activeOptions={{ exact: false, includeSearch: false }}>
      {say(label)}
      {figure > 0 && <span className={styles['count']}>{format.number(figure)}</span>}
    </Link>
  )
}
