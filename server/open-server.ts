import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { describeApi } from '../contract/openapi.ts'
import type { Desk } from './compose.ts'
import { frontPage } from './front-page.ts'
import { admit } from './modules/organizations/index.ts'
import { receiveUpload } from './platform/http/receive-upload.ts'
import { createServer } from './platform/http/server.ts'
import { routesOf } from './routes.ts'

/** The desk behind HTTP, not listening yet. */
export async function openServer(desk: Desk, options: { logLevel: string; checkAnswers: boolean }): Promise<FastifyInstance> {
  const { database, files, ids, secrets, clock } = desk.world
  return await createServer({
    ...options,
    routes: routesOf(desk), admit, frontPage, secrets, clock,
    work: desk.work,
    authenticate: desk.authenticate,
    grantToken: desk.grantToken,
    receive: (request) => receiveUpload(request, { files, ids }),
    discard: (upload) => files.remove(upload.fileId),
    isReady: () => sql`select 1`.execute(database).then(() => true, () => false),
    openApi: describeApi(),
    newRequestId: () => ids.next(),
  })
}
