import { TextInput } from '@mantine/core'
import { finding } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import type { Criteria } from './criteria.ts'
import type { Draft } from './draft.ts'
import type { Pattern } from './marks.ts'
import form from './form.module.css'
import styles from './purchase.module.css'

type PatternFieldsProps = {
  readonly criteria: Criteria
  readonly change: Draft['change']
  /** Why the last pattern could not be read. */
  readonly error: unknown
  /** The last pattern as it was read. */
  readonly pattern: Pattern | undefined
}

const fields = [
  { field: 'startsWith', label: 'console:purchase:form:startsWith' }, { field: 'contains', label: 'console:purchase:form:contains' }, { field: 'endsWith', label: 'console:purchase:form:endsWith' },
] as const

/** Digits that somebody wants, as people write them. What cannot be read is said beside its field, and stays as it was typed. */
export function PatternFields({ criteria, change, error, pattern }: PatternFieldsProps) {
  const say = useSay()
  return (
    <fieldset className={form['group']}>
      <legend>{say('console:purchase:form:pattern')}</legend>
      <div className={form['pattern']}>
        {fields.map(({ field, label }) => (
          <TextInput
            key={field} label={say(label)} value={criteria[field] ?? ''} onChange={(event) => change({ [field]: event.currentTarget.value })} maxLength={20} autoComplete="off"
            spellCheck={false} inputMode="text" error={finding(error, `/${field}`)} classNames={{ input: form['digits'] ?? '' }} rightSectionWidth={96} rightSection={<ReadAs typed={criteria[field]} read={pattern?.[field]} />}
          />
        ))}
      </div>
      <p className={styles['help']}>{say('console:purchase:form:patternHelp')}</p>
    </fieldset>
  )
}

/** A word is shown with the digits that it stands for: TAXI is 8294. */
function ReadAs({ typed = '', read }: { readonly typed: string | undefined; readonly read: string | null | undefined }) {
  if (read == null || !/[a-z]/i.test(typed)) return null
  return <span className={form['readAs']}>= {read}</span>
}
