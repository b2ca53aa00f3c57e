import { Button, type ButtonProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useSay } from '../language/speaking.tsx'
import type { ResultsSearch } from './criteria.ts'

/** Back to the form, with every criterion as it was. */
export function ChangeLink({ search: { seed: _, sort: __, ...criteria }, ...look }: { readonly search: ResultsSearch } & Pick<ButtonProps, 'variant'>) {
  const say = useSay()
  return (
    <Button {...look} renderRoot={(props) => <Link {...props} to="/numbers/purchase" search={criteria} />}>
      {say('console:purchase:results:change')}
    </Button>
  )
}
