import { Group } from '@mantine/core'
import { Mark } from '../design/status.tsx'
import { useSay } from '../language/speaking.tsx'
import type { Country } from './kind.ts'

/** Papers needed or self-service, and whether the rules are still being tried. */
export function CountryMarks({ country: { papers, beta } }: { readonly country: Country }) {
  const say = useSay()
  return (
    <Group gap={6} wrap="nowrap" component="span">
      {papers === 'papers_needed' ? <Mark meaning="you">{say('console:purchase:papersNeeded')}</Mark> : <Mark meaning="done">{say('console:purchase:selfService')}</Mark>}
      {beta && <Mark meaning="others">{say('console:purchase:beta')}</Mark>}
    </Group>
  )
}
