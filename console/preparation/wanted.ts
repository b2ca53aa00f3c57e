import { isOver } from '../../contract/lifecycle.ts'
import { requestLineLifecycle } from '../../contract/lifecycles/request.ts'
import type { Request } from '../requests/facts.ts'

export type Line = Request['lines'][number]

/** The numbers that a request asks for while it is prepared, in the order that findings count them in (`/holdIds/2`): those that were taken out are over. */
export function wantedOf({ lines }: Pick<Request, 'lines'>): Line[] {
  return lines.filter(({ status }) => !isOver(requestLineLifecycle, status))
}

/** What they cost a month, a sum a currency. */
export function totalsOf(request: Pick<Request, 'lines'>): Line['monthlyPrice'][] {
  const prices = Map.groupBy(wantedOf(request).map(({ monthlyPrice }) => monthlyPrice), ({ currency }) => currency)
  return [...prices].map(([currency, some]) => ({ currency, minor: some.reduce((sum, { minor }) => sum + minor, 0) }))
}
