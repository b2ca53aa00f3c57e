import { Button, Checkbox } from '@mantine/core'
import { numberColumns, type NumberColumn } from '../../contract/number-listing.ts'
import { useAhead } from '../design/use-ahead.ts'
import { useSay, useWord } from '../language/speaking.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { fixedColumns } from './number-columns.tsx'

type ColumnMenuProps = { readonly chosen: readonly NumberColumn[]; readonly usual: readonly NumberColumn[]; readonly across: boolean; readonly change: (columns: readonly NumberColumn[]) => void }

/** Which columns the list and the file have. Kept on this device, and in the address, so that a link shows the same. */
export function ColumnMenu({ chosen, usual, across, change }: ColumnMenuProps) {
  const say = useSay()
  const word = useWord()
  const [shown, show] = useAhead(chosen, change)
  const toggle = (column: NumberColumn) => show(numberColumns.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one))))
  return (
    <FilterMenu label={say('console:inventory:columns:title')} active={0}>
      {numberColumns.filter((column) => across || column !== 'organization').map((column) => (
        <Checkbox key={column} size="xs" label={word('inventory:columns', column)} checked={shown.includes(column) || fixedColumns.includes(column)} disabled={fixedColumns.includes(column)} onChange={() => toggle(column)} />
      ))}
      <Button size="xs" variant="subtle" onClick={() => show(usual)}>
        {say('console:inventory:columns:usual')}
      </Button>
    </FilterMenu>
  )
}
