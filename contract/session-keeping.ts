import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

/** Where a session's token goes. No script of a page sees a cookie's token, so none can be stolen from there. */
export const sessionKeeping = z.enum(['token', 'cookie']).default('token').describe('token: in the answer; cookie: in a cookie of the browser that no script reads, for the desk\'s own pages only')

/** Whether a call opens a session, and so may ask for a cookie: a page of another site that could would sign its visitors in as whomever it likes. */
export function opensSession({ body }: Endpoint): boolean {
  return body instanceof z.ZodObject && body.shape['session'] === sessionKeeping
}
