import { Kbd } from '@mantine/core'
import { Fragment } from 'react'
import { useSay, useWord } from '../language/speaking.tsx'
import { Dialog } from './dialog.tsx'
import styles from './keys.module.css'

type Listed = { readonly keys: string; readonly says: string }

/** Every key that counts on this page. Those that do the same, in one list or in two of a page, share a line. */
export function AllKeys({ keys, close }: { readonly keys: readonly Listed[] | undefined; readonly close: () => void }) {
  const say = useSay()
  const lines = Map.groupBy([...(keys ?? []), { keys: '?', says: say('console:design:keys:all') }], ({ says }) => says)
  return (
    <Dialog opened={keys !== undefined} close={close} title={say('console:design:keys:title')}>
      <dl className={styles['keys']}>
        {[...lines].map(([says, same]) => (
          <div key={says}>
            <dt>
              {[...new Set(same.map(({ keys: pressed }) => pressed))].map((pressed, place) => (
                <Fragment key={pressed}>
                  {place > 0 && '/'}
                  {pressed.split(' ').map((key) => <Cap key={key} name={key} />)}
                </Fragment>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

/** As it stands on the reader's keyboard: `Strg+Eingabe`, `↓`. */
function Cap({ name }: { readonly name: string }) {
  const word = useWord()
  const parts = name.length === 1 ? [name] : name.split('+')
  return <Kbd>{parts.map((part) => word('console:design:keys:caps', part)).join('+')}</Kbd>
}
