import { isOver } from '../../contract/lifecycle.ts'
import { requestLineLifecycle } from '../../contract/lifecycles/request.ts'
import type { Request } from './facts.ts'

export type Line = Request['lines'][number]

/** The numbers that a request asks for while it is prepared, in the order that findings count them in (`/holdIds/2`): those that were taken out are over. */
export function wantedOf({ lines }: Pick<Request, 'lines'>): Line[] {
  return lines.filter(({ status }) => !isOver(requestLineLifecycle, status))
}
