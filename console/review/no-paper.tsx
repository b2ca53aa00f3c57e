import { Empty } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import type { CasePaper } from './case-papers.ts'

/** A demand that nobody answered, because it need not be. */
export function NoPaper({ paper }: { readonly paper: CasePaper }) {
  const say = useSay()
  return <Empty title={say('console:review:noPaper:title')}>{paper.optional ? say('console:review:noPaper:optional') : say('console:review:noPaper:demanded')}</Empty>
}
