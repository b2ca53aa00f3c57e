import { Kbd } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useMe } from '../desk/me.tsx'
import { useSay } from '../language/speaking.tsx'
import { PersonMenu } from './person-menu.tsx'
import { openSearch } from './search-place.ts'
import styles from './frame.module.css'

export function Header() {
  const say = useSay()
  const { organization } = useMe()
  return (
    <>
      <Link to="/" className={styles['name']}>
        Guichet
      </Link>
      <button type="button" className={styles['search']} onClick={openSearch} aria-keyshortcuts="Control+K">
        <Search size={14} aria-hidden />
        <span>{say('console:shell:search')}</span>
        <Kbd size="xs" aria-hidden>{say('console:design:keys:caps:Control')} K</Kbd>
      </button>
      <span className={styles['organization']} title={organization.name}>
        {organization.name}
      </span>
      <PersonMenu />
    </>
  )
}
