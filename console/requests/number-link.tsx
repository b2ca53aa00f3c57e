import { Link } from '@tanstack/react-router'
import { useSay } from '../language/speaking.tsx'
import styles from './request.module.css'

/** To the number in the inventory, found there by its digits. */
export function NumberLink({ e164 }: { readonly e164: string }) {
  const say = useSay()
  return <Link className={styles['link']} to="/numbers" search={{ q: e164 }} aria-label={say('console:requests:lines:inventoryOf', { number: e164 })}>{say('console:requests:lines:inventory')}</Link>
}
