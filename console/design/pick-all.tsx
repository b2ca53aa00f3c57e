import { Checkbox } from '@mantine/core'
import { useSay } from '../language/speaking.tsx'
import { allPickedWith, pickedOf, type HeadProps, type Picking } from './listing-columns.ts'

type PickAllProps<Row> = Pick<HeadProps<Row>, 'rows' | 'keyOf'> & { readonly picking: Picking<Row>; readonly titled?: boolean }

/** Picks every row that is loaded and may be picked: never more than one can see. */
export function PickAll<Row>({ rows, keyOf, picking, titled = false }: PickAllProps<Row>) {
  const say = useSay()
  const { pickable, picked } = pickedOf(picking, { rows, keyOf })
  const all = pickable.length > 0 && picked === pickable.length
  const name = say('console:design:pickAll')
  return (
    <Checkbox
      size="xs" {...(titled ? { label: name } : { 'aria-label': name })} checked={all} indeterminate={picked > 0 && !all} disabled={pickable.length === 0}
      onChange={() => picking.change(allPickedWith(picking, { rows, keyOf }))}
    />
  )
}
