import { Button, Checkbox, TextInput } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { DropDown } from '../design/drop-down.tsx'
import { useAhead } from '../design/use-ahead.ts'
import { useSay } from '../language/speaking.tsx'
import styles from './inventory.module.css'

export type Choice = { readonly value: string; readonly label: string; readonly picture?: ReactNode }
type MenuProps = { readonly label: string; readonly active: number; readonly children: ReactNode }

/** A button that says what is filtered by it, and what it opens. */
export function FilterMenu({ label, active, children }: MenuProps) {
  const say = useSay()
  return (
    <DropDown
      label={label}
      button={
        <Button variant={active > 0 ? 'light' : 'default'} rightSection={<ChevronDown size={14} aria-hidden />}>
          {active === 0 ? label : say('console:inventory:filters:active', { label, count: String(active) })}
        </Button>
      }
    >
      <div className={styles['menu']}>{children}</div>
    </DropDown>
  )
}

type ChoicesProps = { readonly title: string; readonly choices: readonly Choice[]; readonly chosen: readonly string[] | undefined; readonly change: (chosen: string[] | undefined) => void; readonly titled?: boolean }

/** More than these are looked for by name. */
const manyChoices = 12

/** Any of these: none chosen narrows nothing. */
export function Choices({ title, choices, chosen, change, titled = false }: ChoicesProps) {
  const say = useSay()
  const [ticked, tick] = useAhead(chosen ?? [], (next) => change(next.length === 0 ? undefined : [...next]))
  const [sought, setSought] = useState('')
  const found = choices.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()))
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0, display: 'grid', gap: 8 }}>
      <legend className={titled ? undefined : styles['unseen']} style={titled ? { fontWeight: 650, padding: 0, marginBottom: 4 } : undefined}>
        {title}
      </legend>
      {choices.length > manyChoices && <TextInput size="xs" aria-label={say('console:inventory:filters:find')} placeholder={say('console:inventory:filters:find')} value={sought} onChange={(event) => setSought(event.currentTarget.value)} />}
      {found.map(({ value, label, picture }) => (
        <Checkbox
          key={value} size="xs" label={picture === undefined ? label : <>{picture} {label}</>} checked={ticked.includes(value)}
          onChange={(event) => tick(event.currentTarget.checked ? [...ticked, value] : ticked.filter((one) => one !== value))}
        />
      ))}
    </fieldset>
  )
}
