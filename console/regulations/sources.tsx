import { ExternalLink } from 'lucide-react'
import { useSay } from '../language/speaking.tsx'
import styles from './regulations.module.css'

/** Where something was read. A link opens beside this page and tells the other side nothing of where it comes from; nothing of it is loaded here. */
export function Sources({ sources }: { readonly sources: readonly { readonly url: string | null; readonly note: string | null }[] }) {
  const say = useSay()
  return (
    <ul className={styles['sources']}>
      {sources.map(({ url, note }) => (
        <li key={`${url ?? ''} ${note ?? ''}`}>
          {url !== null && (
            <a href={url} target="_blank" rel="noopener noreferrer" aria-label={say('console:regulations:opens', { place: placeOf(url) })}>
              {placeOf(url)} <ExternalLink size={12} aria-hidden />
            </a>
          )}
          {note !== null && <span lang="en" className={styles['quiet']}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The site and the last part of the way: enough to tell one page from another. */
function placeOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  const last = pathname.split('/').filter((part) => part !== '').at(-1)
  return last === undefined ? hostname : `${hostname} › ${last.replaceAll('-', ' ')}`
}
