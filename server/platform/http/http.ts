import type { FastifyRequest } from 'fastify'
import type { Access } from '../../../contract/endpoint.ts'
import type { Actor, Caller } from '../../kernel/actor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Secrets } from '../../ports/secrets.ts'
import type { Transaction } from '../database/connect.ts'
import type { Broadcast, Change } from '../live/broadcast.ts'
import type { ConsolePage } from './console-page.ts'
import type { AllRoutes, Upload } from './routes.ts'

/** What the HTTP server is made of; compose.ts introduces the parts. */
export type Http<Needs> = {
  readonly routes: AllRoutes<Needs>
  /** Runs a handler in one transaction, fenced to a scope. */
  readonly work: <T>(scope: Scope, actor: Actor, task: (needs: Needs, tx: Transaction) => Promise<T>) => Promise<T>
  /** Who a bearer token speaks for. */
  readonly authenticate: (token: string) => Promise<Caller | undefined>
  /** The same, without counting as a use of the session. */
  readonly glance: (token: string) => Promise<Caller | undefined>
  /** The scope in which a caller may use an endpoint; refuses naming the missing licence or permission. */
  readonly admit: (access: Access, caller: Caller) => Scope
  /** OAuth 2.0 client credentials (RFC 6749, section 4.4). */
  readonly grantToken: (credentials: { clientId: string; clientSecret: string }) => Promise<{ token: string; expiresInSeconds: number } | undefined>
  readonly receive: (request: FastifyRequest) => Promise<Upload>
  readonly discard: (upload: Upload) => Promise<void>
  readonly isReady: () => Promise<boolean>
  readonly openApi: unknown
  readonly console: ConsolePage
  readonly changes: Broadcast
  /** Whether a caller may know that something changed. */
  readonly seesChange: (caller: Caller, change: Change) => boolean
  readonly secrets: Secrets
  readonly clock: Clock
  readonly newRequestId: () => string
  /** Unguessable, for the style of one page. */
  readonly newNonce: () => string
  /** Checks every answer against its schema: on in tests, where a mismatch is a bug found early. */
  readonly checkAnswers: boolean
  readonly logLevel: string
}
