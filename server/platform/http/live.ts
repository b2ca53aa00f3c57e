import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { instant } from '../../../contract/shapes.ts'
import type { Caller } from '../../kernel/actor.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Change } from '../live/broadcast.ts'
import type { Http } from './http.ts'
import { read } from './refuse.ts'
import { tokenOf } from './speaker.ts'

/** Often enough that proxies keep the connection, and that a session which ended takes its stream along. */
const beatMs = 20_000
/** Whoever leaves this much unread is hung up on: what is written waits in memory, and reading everything again is less work by then. */
const mostUnreadBytes = 1024 * 1024
/** More than anybody has tabs, with those of a line that broke unheard. */
const mostOfOneSession = 50

const query = z.object({ since: instant.optional() })
type Open = { readonly session: string; readonly end: () => void }

/**
 * `GET /api/v1/live`: server-sent events, one for each change that the caller may know of, from now on or since a moment: a page that was drawn before its stream ran has missed
 * nothing, and reads nothing twice. They say what to read again, not what it says. A stream does not count as using the session, so whoever leaves a page open is signed out
 * like anybody who does nothing.
 */
export function addLiveRoute<Needs>(server: FastifyInstance, http: Http<Needs>): void {
  const open = new Set<Open>()
  server.addHook('preClose', async () => {
    for (const { end } of open) end()
    await http.changes.stop()
  })
  server.get('/api/v1/live', async (request, reply) => {
    const token = tokenOf(request)
    const caller = token === undefined ? undefined : await http.glance(token)
    if (token === undefined || caller === undefined) throw new Refusal('sign_in.required')
    const { since } = read(query, request.query, '')
    const session = caller.sessionId ?? caller.id
    if ([...open].filter((stream) => stream.session === session).length >= mostOfOneSession) throw new Refusal('live.too_many', { limit: mostOfOneSession })
    stream({ request, reply, caller, session, since, open, changes: http.changes, seesChange: http.seesChange, callerNow: () => http.glance(token) })
    return reply
  })
}

type Stream = Pick<Http<never>, 'changes' | 'seesChange'> & {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly caller: Caller
  readonly session: string
  readonly since: string | undefined
  readonly open: Set<Open>
  /** Undefined once the session is over. */
  readonly callerNow: () => Promise<Caller | undefined>
}

function stream({ request, reply, session, since, open, changes, seesChange, callerNow, ...called }: Stream): void {
  reply.hijack()
  const { raw } = reply
  let { caller } = called
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff', connection: 'keep-alive' })
  raw.write('retry: 2000\n\n')
  const tell = (change: Change) => {
    if (seesChange(caller, change)) write(eventOf(change))
  }
  const unlisten = changes.listen(tell)
  const beat = setInterval(() => void keepAlive(), beatMs)
  const opened = { session, end }
  function end() {
    clearInterval(beat)
    unlisten()
    open.delete(opened)
    raw.end()
  }
  function write(text: string) {
    if (raw.writableEnded) return
    raw.write(text)
    if (raw.writableLength <= mostUnreadBytes) return
    end()
    raw.destroy()
  }
  async function catchUp(moment: Date) {
    const missed = await changes.since(moment)
    if (missed === undefined) write('event: missed\ndata: {}\n\n')
    for (const change of missed ?? []) tell(change)
  }
  async function keepAlive() {
    // A database that is away for a moment ends no stream. What somebody may no longer do, they are no longer told of.
    const now = await callerNow().catch(() => caller)
    if (now === undefined) return end()
    caller = now
    write(': beat\n\n')
  }
  open.add(opened)
  request.raw.once('close', end)
  // Whoever cannot be told what they missed is hung up on: they call again, and read everything.
  if (since !== undefined) catchUp(new Date(since)).catch((error: unknown) => {
    request.log.warn({ err: error }, 'what was missed cannot be told for the moment')
    end()
  })
}

function eventOf({ noun, id, name, organizationId }: Change): string {
  return `event: change\ndata: ${JSON.stringify({ noun, id, name, organizationId })}\n\n`
}
