import { Group, Radio } from '@mantine/core'
import { numberTypes, type NumberType } from '../../contract/vocabulary.ts'
import type { BodyGiven } from '../desk/queries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import form from './form.module.css'
import styles from './purchase.module.css'

type TypeFieldProps = {
  readonly types: readonly NumberType[]
  readonly chosen: NumberType | undefined
  /** How many there are of each type, once that is known. */
  readonly stocked: BodyGiven<'listPlaces'>['numberTypes'] | undefined
  readonly choose: (type: NumberType) => void
}

/** The types that the country really has. */
export function TypeField({ types, chosen, stocked, choose }: TypeFieldProps) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const take = (value: string) => {
    const type = numberTypes.find((known) => known === value)
    if (type !== undefined) choose(type)
  }
  return (
    <Radio.Group label={say('console:purchase:form:type')} value={chosen ?? null} onChange={take}>
      <Group gap="xs" mt={4}>
        {types.map((type) => {
          const offers = stocked?.find(({ numberType }) => numberType === type)?.offers
          return (
            <Radio.Card key={type} value={type} className={form['choice']}>
              <Radio.Indicator size="xs" />
              <span className={form['choiceName']}>{word('numberTypes', type)}</span>
              {offers !== undefined && <span className={styles['quiet']}>{format.number(offers)}</span>}
            </Radio.Card>
          )
        })}
      </Group>
    </Radio.Group>
  )
}
