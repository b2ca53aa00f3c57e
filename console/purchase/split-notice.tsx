import { Button, Group } from '@mantine/core'
import { PhoneNumber } from '../design/figures.tsx'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import type { Requesting } from './requesting.ts'
import styles from './purchase.module.css'

/** What kept a request from being made: some numbers are gone, each by name, and the others are held; or the desk's "no" in its words. */
export function SplitNotice({ requesting: { split, goOn, forget, busy, error } }: { readonly requesting: Requesting }) {
  const say = useSay()
  if (error !== undefined) return <ProblemNotice error={error} kept={say('console:purchase:request:kept')} />
  if (split === undefined) return null
  const { lost, kept } = split
  return (
    <div role="alert">
      <Notice title={say('console:purchase:request:lost', { count: lost.length })} meaning="you">
        <ul className={styles['lost']}>
          {lost.map(({ offerId, e164, why }) => (
            <li key={offerId}>
              <PhoneNumber e164={e164} /> <span>{why}</span>
            </li>
          ))}
        </ul>
        <p>{kept.length === 0 ? say('console:purchase:request:noneKept') : say('console:purchase:request:othersKept', { count: kept.length })}</p>
        <Group gap="xs" mt="xs">
          {kept.length > 0 && (
            <Button size="xs" loading={busy} onClick={() => goOn(split)}>
              {say('console:purchase:request:others', { count: kept.length })}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={forget}>
            {say('console:purchase:request:chooseOthers')}
          </Button>
        </Group>
      </Notice>
    </div>
  )
}
