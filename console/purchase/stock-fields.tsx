import { Checkbox, Group, NumberInput, Select } from '@mantine/core'
import { addressRequirements, capabilities as allCapabilities, mostNumbersAtOnce } from '../../contract/vocabulary.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { Criteria } from './criteria.ts'
import type { Draft } from './draft.ts'
import type { Stock } from './kind.ts'
import styles from './purchase.module.css'

type FieldProps = { readonly criteria: Criteria; readonly change: Draft['change'] }

/** What differs among these numbers is asked; what all of them have in common is told. */
export function StockFields({ criteria, change, stock }: FieldProps & { readonly stock: Stock }) {
  return (
    <>
      <Capabilities criteria={criteria} change={change} stock={stock} />
      {stock.addressRequirements.length > 1 && <AddressRequirement criteria={criteria} change={change} stock={stock} />}
      {stock.carriers.length > 1 && <Carrier criteria={criteria} change={change} stock={stock} />}
    </>
  )
}

function Capabilities({ criteria, change, stock }: FieldProps & { readonly stock: Stock }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const common = stock.capabilities.filter(({ offers }) => offers === stock.offers).map(({ capability }) => word('capabilities', capability))
  const some = stock.capabilities.filter(({ offers }) => offers < stock.offers)
  if (some.length === 0) return common.length === 0 ? null : <p className={styles['fact']}>{say('console:purchase:form:allCan', { what: format.list(common) })}</p>
  return (
    <Checkbox.Group
      label={say('console:purchase:form:capabilities')} description={common.length === 0 ? undefined : say('console:purchase:form:allCan', { what: format.list(common) })}
      value={criteria.capabilities ?? []} onChange={(values) => change({ capabilities: nonEmpty(allCapabilities.filter((capability) => values.includes(capability))) })}
    >
      <Group mt={6}>
        {some.map(({ capability, offers }) => (
          <Checkbox key={capability} value={capability} size="xs" label={<>{word('capabilities', capability)} <span className={styles['quiet']}>{format.number(offers)}</span></>} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

function nonEmpty<T>([first, ...more]: readonly T[]): [T, ...T[]] | undefined {
  return first === undefined ? undefined : [first, ...more]
}

function AddressRequirement({ criteria, change, stock }: FieldProps & { readonly stock: Stock }) {
  const say = useSay()
  const word = useWord()
  return (
    <Select
      label={say('console:purchase:form:address')} placeholder={say('console:purchase:form:anyAddress')} clearable allowDeselect value={criteria.addressRequirement ?? null}
      data={stock.addressRequirements.map(({ addressRequirement }) => ({ value: addressRequirement, label: word('addressRequirements', addressRequirement) }))}
      onChange={(value) => change({ addressRequirement: addressRequirements.find((known) => known === value) })} clearButtonProps={{ 'aria-label': say('console:purchase:form:anyAddress') }}
    />
  )
}

function Carrier({ criteria, change, stock }: FieldProps & { readonly stock: Stock }) {
  const say = useSay()
  const format = useFormat()
  return (
    <Select
      label={say('console:purchase:form:carrier')} placeholder={say('console:purchase:form:anyCarrier')} clearable allowDeselect value={criteria.carrier ?? null}
      data={stock.carriers.map(({ id, name, offers }) => ({ value: id, label: `${name} (${format.number(offers)})` }))} onChange={(carrier) => change({ carrier: carrier ?? undefined })}
      clearButtonProps={{ 'aria-label': say('console:purchase:form:anyCarrier') }}
    />
  )
}

/** How many are wanted: so many results are selected already. */
export function QuantityField({ criteria, change }: FieldProps) {
  const say = useSay()
  return (
    <NumberInput
      label={say('console:purchase:form:quantity')} description={say('console:purchase:form:quantityHelp')} min={1} max={mostNumbersAtOnce} allowDecimal={false} allowNegative={false} clampBehavior="blur" maw={320}
      value={criteria.quantity ?? ''} onChange={(value) => change({ quantity: typeof value === 'number' && value >= 1 ? Math.min(value, mostNumbersAtOnce) : undefined })}
    />
  )
}
