import { Check, CircleSlash, EqualApproximately, type LucideIcon } from 'lucide-react'
import { Mark } from '../design/status.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { Compared } from './comparing.ts'
import styles from './case.module.css'

type FormPanelProps = { readonly values: readonly Compared[]; readonly isPicture: boolean }

/** What the requester wrote, each beside whether the open paper says it too, and what it was when it was handed in before. */
export function FormPanel({ values, isPicture }: FormPanelProps) {
  const say = useSay()
  return (
    <section className={styles['panel']} aria-label={say('console:review:form:title')}>
      <h2>{say('console:review:form:title')}</h2>
      {isPicture && <p className={styles['picture']}>{say('console:review:form:picture')}</p>}
      <dl className={styles['values']}>
        {values.map((value) => (
          <ValueOf key={value.pointer} compared={value} isPicture={isPicture} />
        ))}
      </dl>
    </section>
  )
}

function ValueOf({ compared, isPicture }: { readonly compared: Compared; readonly isPicture: boolean }) {
  const say = useSay()
  const word = useWord()
  const { key, of, was, value } = compared
  return (
    <div data-how={isPicture ? undefined : compared.how}>
      <dt>{of === 'address' ? word('addressLines', key) : say('console:review:demand', { demand: key })}</dt>
      <dd>
        <Written compared={compared} />
        {!isPicture && <Compare compared={compared} />}
        {was !== undefined && <p className={styles['was']}><Mark meaning="you">{was === null || was === '' ? say('console:review:form:new') : say('console:review:form:was', { was })}</Mark></p>}
        {value === '' && <span className={styles['quiet']}>{say('console:review:form:takenAway')}</span>}
      </dd>
    </div>
  )
}

/** A telephone number stays as it was given: the number plans that group it would be a seventh of all that a case loads. */
function Written({ compared: { value, kind, key } }: { readonly compared: Compared }) {
  const format = useFormat()
  if (kind === 'day') return <span>{format.day(value)}</span>
  return <span translate="no">{key === 'country' ? format.country(value) : value}</span>
}

const icons: Readonly<Record<'found' | 'near' | 'absent', LucideIcon>> = { found: Check, near: EqualApproximately, absent: CircleSlash }

/** Icon and words say the same. */
function Compare({ compared: { how, paper, elsewhere } }: { readonly compared: Compared }) {
  const say = useSay()
  if (how === undefined) return null
  const Icon = icons[how]
  const words = {
    found: say('console:review:form:found'), near: say('console:review:form:near', { paper: paper ?? '' }),
    absent: elsewhere.length === 0 ? say('console:review:form:absent') : say('console:review:form:elsewhere', { papers: elsewhere }),
  }
  return (
    <p className={styles['compare']} data-how={how} data-elsewhere={elsewhere.length > 0 || undefined}>
      <Icon size={14} aria-hidden /> {words[how]}
    </p>
  )
}
