import { Button, Checkbox, Fieldset, Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { acceptedPapers, documentKinds, issuerScopes, paperConditions, paperHolders, provenFacts, type DemandedDocument } from '../../contract/rule-set.ts'
import { useSay, useWord } from '../language/speaking.tsx'
import { findingsIn } from './findings.ts'
import { useRuleWords } from './rule-words.ts'
import type { SetFormProps } from './set-form-props.ts'
import styles from './editor.module.css'

const blank: DemandedDocument = { kind: 'proof_of_address', holder: null, accepted: [], maxAgeMonths: null, issuerScope: null, signed: false, proves: [], localName: null, conditions: [], optional: false }

/** The documents that a set demands, each with what it must satisfy. */
export function DocumentsForm({ set, change, error, pointer }: SetFormProps) {
  const say = useSay()
  const replace = (place: number, documents: readonly DemandedDocument[]) => change({ ...set, documents: set.documents.toSpliced(place, 1, ...documents) })
  return (
    <>
      {set.documents.map((document, place) => (
        <Fieldset key={place} legend={say('console:regulations:editor:document', { place: place + 1 })}>
          <DocumentFields document={document} change={(to) => replace(place, [to])} error={error} pointer={`${pointer}/documents/${place}`} />
          <Button mt="sm" size="xs" variant="default" c="var(--bad)" onClick={() => replace(place, [])}>{say('console:regulations:editor:removeDocument', { place: place + 1 })}</Button>
        </Fieldset>
      ))}
      <Button className={styles['add']} size="xs" variant="default" onClick={() => change({ ...set, documents: [...set.documents, blank] })}>{say('console:regulations:editor:addDocument')}</Button>
    </>
  )
}

type FieldsProps = { readonly document: DemandedDocument; readonly change: (document: DemandedDocument) => void; readonly error: unknown; readonly pointer: string }

function DocumentFields(props: FieldsProps) {
  return (
    <div className={styles['fields']}>
      <What {...props} />
      <Papers {...props} />
      <Limits {...props} />
    </div>
  )
}

function What({ document, change, error, pointer }: FieldsProps) {
  const say = useSay()
  const word = useWord()
  const words = useRuleWords()
  const holders = [{ value: '', label: '—' }, ...paperHolders.map((value) => ({ value, label: words.capital(word('holders', `${value}:alone`)) }))]
  return (
    <div className={styles['pair']}>
      <Select
        label={say('console:regulations:field:kind')} data={documentKinds.map((value) => ({ value, label: words.capital(word('documentKinds', value)) }))} value={document.kind} allowDeselect={false} searchable
        error={findingsIn(error)(`${pointer}/kind`)} onChange={(kind) => change({ ...document, kind: kind ?? document.kind })}
      />
      <Select label={say('console:regulations:field:holder')} data={holders} value={document.holder ?? ''} allowDeselect={false} onChange={(value) => change({ ...document, holder: paperHolders.find((known) => known === value) ?? null })} />
    </div>
  )
}

function Papers({ document, change, error, pointer }: FieldsProps) {
  const say = useSay()
  const word = useWord()
  const words = useRuleWords()
  return (
    <>
      <MultiSelect
        label={say('console:regulations:field:accepted')} placeholder={document.accepted.length === 0 ? say('console:regulations:editor:any') : undefined} data={acceptedPapers.map((value) => ({ value, label: words.capital(word('papers', value)) }))}
        value={document.accepted} hidePickedOptions error={findingsIn(error)(`${pointer}/accepted`)} onChange={(picked) => change({ ...document, accepted: acceptedPapers.filter((paper) => picked.includes(paper)) })}
      />
      <div className={styles['pair']}>
        <MultiSelect label={say('console:regulations:field:proves')} data={provenFacts.map((value) => ({ value, label: words.capital(words.fact(value)) }))} value={document.proves} hidePickedOptions onChange={(picked) => change({ ...document, proves: provenFacts.filter((fact) => picked.includes(fact)) })} />
        <MultiSelect label={say('console:regulations:field:conditions')} data={paperConditions.map((value) => ({ value, label: words.capital(words.condition(value)) }))} value={document.conditions} hidePickedOptions onChange={(picked) => change({ ...document, conditions: paperConditions.filter((condition) => picked.includes(condition)) })} />
      </div>
    </>
  )
}

function Limits({ document, change, error, pointer }: FieldsProps) {
  const say = useSay()
  const word = useWord()
  const words = useRuleWords()
  const issued = [{ value: '', label: '—' }, ...issuerScopes.map((value) => ({ value, label: words.capital(word('issuerScopes', value)) }))]
  return (
    <>
      <div className={styles['pair']}>
        <NumberInput
          label={say('console:regulations:field:maxAgeMonths')} min={1} max={1200} allowDecimal={false} allowNegative={false} value={document.maxAgeMonths ?? ''} error={findingsIn(error)(`${pointer}/maxAgeMonths`)}
          onChange={(value) => change({ ...document, maxAgeMonths: typeof value === 'number' ? value : null })}
        />
        <Select label={say('console:regulations:field:issuerScope')} data={issued} value={document.issuerScope ?? ''} allowDeselect={false} onChange={(value) => change({ ...document, issuerScope: issuerScopes.find((known) => known === value) ?? null })} />
      </div>
      <TextInput label={say('console:regulations:field:localName')} maxLength={200} value={document.localName ?? ''} onChange={({ currentTarget }) => change({ ...document, localName: currentTarget.value === '' ? null : currentTarget.value })} />
      <Group>
        <Checkbox label={say('console:regulations:field:signed')} checked={document.signed} onChange={({ currentTarget }) => change({ ...document, signed: currentTarget.checked })} />
        <Checkbox label={say('console:regulations:field:optional')} checked={document.optional} onChange={({ currentTarget }) => change({ ...document, optional: currentTarget.checked })} />
      </Group>
    </>
  )
}
