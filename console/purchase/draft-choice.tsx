import { Select } from '@mantine/core'
import { useSay } from '../language/speaking.tsx'

type DraftChoiceProps = { readonly drafts: readonly { readonly id: string; readonly reference: string }[]; readonly value: string | null; readonly choose: (id: string | null) => void }

/** Which draft the numbers go into, or a new one. */
export function DraftChoice({ drafts, value, choose }: DraftChoiceProps) {
  const say = useSay()
  return (
    <Select
      aria-label={say('console:purchase:request:into')} value={value ?? ''} onChange={(id) => choose(id === '' ? null : id)} w={210}
      data={[...drafts.map(({ id, reference }) => ({ value: id, label: say('console:purchase:request:intoDraft', { reference }) })), { value: '', label: say('console:purchase:request:intoNew') }]}
    />
  )
}
