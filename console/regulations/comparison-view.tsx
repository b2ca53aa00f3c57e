import { CircleMinus, CirclePlus, PenLine, type LucideIcon } from 'lucide-react'
import { useSay, useWord } from '../language/speaking.tsx'
import { useRuleWords, type SetChange } from './rule-words.ts'
import styles from './regulations.module.css'

type DemandChange = SetChange['demands'][number]
type ChangeKind = DemandChange['change']

const icons: Readonly<Record<ChangeKind, LucideIcon>> = { added: CirclePlus, removed: CircleMinus, changed: PenLine }
const kinds = { added: 'console:regulations:change:added', removed: 'console:regulations:change:removed', changed: 'console:regulations:change:changed' } as const
const aspects = {
  available: 'console:regulations:aspect:available', information: 'console:regulations:aspect:information', document: 'console:regulations:aspect:document', address: 'console:regulations:aspect:address',
  flag: 'console:regulations:aspect:flag', note: 'console:regulations:aspect:note', source: 'console:regulations:aspect:source', sourceConflict: 'console:regulations:aspect:sourceConflict',
  confidence: 'console:regulations:aspect:confidence', checkedOn: 'console:regulations:aspect:checkedOn', derivedFrom: 'console:regulations:aspect:derivedFrom',
} as const
const fields = {
  kind: 'console:regulations:field:kind', holder: 'console:regulations:field:holder', accepted: 'console:regulations:field:accepted', maxAgeMonths: 'console:regulations:field:maxAgeMonths',
  issuerScope: 'console:regulations:field:issuerScope', signed: 'console:regulations:field:signed', proves: 'console:regulations:field:proves', localName: 'console:regulations:field:localName',
  conditions: 'console:regulations:field:conditions', optional: 'console:regulations:field:optional', scope: 'console:regulations:field:scope', note: 'console:regulations:field:note',
} as const

/** What differs, set by set: what was said before on the left, what is said now on the right. Icon, word and colour say the same. */
export function ComparisonView({ sets }: { readonly sets: readonly SetChange[] }) {
  const words = useRuleWords()
  return sets.map((set) => (
    <section key={words.setName(set)} className={styles['compared']} aria-label={words.setName(set)}>
      <header className={styles['setHead']}>
        <h2>{words.setName(set)}</h2>
        <Kind change={set.change} />
      </header>
      <Demands demands={set.demands} name={words.setName(set)} />
    </section>
  ))
}

export function Kind({ change }: { readonly change: ChangeKind }) {
  const say = useSay()
  const Icon = icons[change]
  return (
    <span className={styles['kind']} data-change={change}>
      <Icon size={14} aria-hidden /> {say(kinds[change])}
    </span>
  )
}

function Demands({ demands, name }: { readonly demands: readonly DemandChange[]; readonly name: string }) {
  const say = useSay()
  return (
    <table className={styles['differences']} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{say('console:regulations:what')}</th>
          <th scope="col">{say('console:regulations:before')}</th>
          <th scope="col">{say('console:regulations:after')}</th>
        </tr>
      </thead>
      <tbody>{demands.map((demand) => <DemandRow key={`${demand.aspect} ${demand.name ?? ''}`} demand={demand} />)}</tbody>
    </table>
  )
}

function DemandRow({ demand }: { readonly demand: DemandChange }) {
  const say = useSay()
  const name = useDemandName()(demand)
  return (
    <tr data-change={demand.change}>
      <th scope="row">
        <span className={styles['quiet']}>{say(aspects[demand.aspect])}</span> <Kind change={demand.change} />
      </th>
      <td data-side="before" data-label={say('console:regulations:before')}>{demand.change === 'added' ? '—' : <Side demand={demand} side="before" name={name} />}</td>
      <td data-side="after" data-label={say('console:regulations:after')}>{demand.change === 'removed' ? '—' : <Side demand={demand} side="after" name={name} />}</td>
    </tr>
  )
}

function Side({ demand, side, name }: { readonly demand: DemandChange; readonly side: 'before' | 'after'; readonly name: string | undefined }) {
  const say = useSay()
  const words = useRuleWords()
  const shown = demand.fields.filter(({ field, [side]: value }) => demand.change === 'changed' || (value !== null && field !== 'kind' && field !== 'holder'))
  return (
    <>
      {name !== undefined && <strong>{name}</strong>}
      {shown.map(({ field, [side]: value }) => (
        <span key={field} className={styles['field']}>
          {field in fields && demand.name !== null && <span className={styles['quiet']}>{say(fields[field as keyof typeof fields])}: </span> /* Checked before it is read. */}
          {demand.aspect === 'derivedFrom' && typeof value === 'string' ? words.idName(value) : words.value(field, value)}
        </span>
      ))}
    </>
  )
}

/** What is demanded, in words; undefined where the field alone says it. */
function useDemandName() {
  const word = useWord()
  const words = useRuleWords()
  return ({ aspect, name }: DemandChange): string | undefined => {
    if (name === null) return undefined
    if (aspect === 'information') return words.capital(word('information', name))
    if (aspect === 'flag') return word('flags', name)
    return aspect === 'document' ? words.capital(slotWords(name, { word, holder: words.holder })) : name
  }
}

/** `proof_of_address_of_company_2`: the kind, whose it is, and which of several. */
function slotWords(slot: string, { word, holder }: { readonly word: (family: string, code: string) => string; readonly holder: (code: string) => string }): string {
  const [, kind = slot, whose, nth] = /^(.+?)(?:_of_(end_user|authorized_representative|company|purchaser|service_activator))?(?:_(\d+))?$/.exec(slot) ?? []
  return [word('documentKinds', kind), ...(whose === undefined ? [] : [holder(whose)]), ...(nth === undefined ? [] : [nth])].join(' ')
}
