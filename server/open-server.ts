import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { describeApi } from '../contract/openapi.ts'
import type { Desk } from './compose.ts'
import { consolePage } from './console-page.ts'
import { seesChange } from './modules/audit/index.ts'
import { admit } from './modules/organizations/index.ts'
import { receiveUpload } from './platform/http/receive-upload.ts'
import { createServer } from './platform/http/server.ts'
import { broadcastChanges } from './platform/live/broadcast.ts'
import { routesOf } from './routes.ts'

/** The desk behind HTTP, not listening yet. */
export async function openServer(desk: Desk, options: { logLevel: string; checkAnswers: boolean }): Promise<FastifyInstance> {
  const { database, files, ids, secrets, clock, random } = desk.world
  const server: FastifyInstance = await createServer({
    ...options,
    routes: routesOf(desk), admit, secrets, clock,
    console: await consolePage(),
    changes: broadcastChanges({ latest: desk.latestChanges, after: desk.changesAfter, report: (error) => server.log.warn({ err: error }, 'what changed cannot be told for the moment') }),
    seesChange,
    work: desk.work,
    authenticate: desk.authenticate,
    glance: desk.glance,
    grantToken: desk.grantToken,
    receive: (request) => receiveUpload(request, { files, ids }),
    discard: (upload) => files.remove(upload.fileId),
    isReady: () => sql`select 1`.execute(database).then(() => true, () => false),
    openApi: describeApi(),
    newRequestId: () => ids.next(),
    newNonce: () => random.bytes(16).toString('base64url'),
  })
  return server
}
