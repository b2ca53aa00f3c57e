import { Kbd } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Choice, ChoiceGroup } from './choice.ts'
import styles from './search.module.css'

type ListProps = {
  readonly id: string
  readonly groups: readonly ChoiceGroup[]
  readonly active: number
  readonly setActive: (place: number) => void
  readonly choose: (choice: Choice) => void
}

export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** The choices in their groups; the keyboard stays in the field above, which names the active one. */
export function ChoiceList({ id, groups, active, setActive, choose }: ListProps) {
  const list = useRef<HTMLDivElement>(null)
  // Nothing is given back to React, which would call it to clean up: newer browsers answer a scroll with a promise.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  let place = -1
  return (
    <div ref={list} id={id} role="listbox" aria-label={groups.map(({ label }) => label).join(', ')} className={styles['list']} tabIndex={-1}>
      {groups.map(({ label, choices }) => (
        <div key={label} role="group" aria-label={label}>
          <p className={styles['label']} aria-hidden>
            {label}
          </p>
          {choices.map((choice) => {
            place += 1
            const here = place
            return <Option key={choice.key} id={optionId(id, here)} choice={choice} selected={here === active} point={() => setActive(here)} choose={() => choose(choice)} />
          })}
        </div>
      ))}
    </div>
  )
}

type OptionProps = { readonly id: string; readonly choice: Choice; readonly selected: boolean; readonly point: () => void; readonly choose: () => void }

function Option({ id, choice: { title, detail, keys }, selected, point, choose }: OptionProps) {
  return (
    <div id={id} role="option" aria-selected={selected} className={styles['option']} onMouseMove={point} onClick={choose}>
      <span className={styles['title']}>{title}</span>
      {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
      {keys !== undefined && (
        <span className={styles['keys']}>
          {keys.split(' ').map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
        </span>
      )}
    </div>
  )
}
