import { problem, tokenRefusal, type Problem } from '../problem.ts'

/** The desk said no. `code` is for programs; title, detail and fix are for people, in the language that the client asked for. */
export class RefusedByDesk extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly fix: string
  readonly errors: Problem['errors']
  /** Finds this call in the desk's log. */
  readonly requestId: string
  /** Seconds after which trying again may help, where the desk said so. */
  readonly retryAfterSeconds: number | undefined
  /** The whole answer, with what the refusal is about. */
  readonly problem: Problem

  constructor(status: number, told: Problem, retryAfterSeconds: number | undefined) {
    super(`${told.title} ${told.detail} [${told.code}]`)
    this.name = 'RefusedByDesk'
    this.status = status
    this.code = told.code
    this.title = told.title
    this.detail = told.detail
    this.fix = told.fix
    this.errors = told.errors
    this.requestId = told.instance
    this.retryAfterSeconds = retryAfterSeconds
    this.problem = told
  }
}

/** Something answered, but not a desk of this contract: a proxy's page, another program on the port, a version far from ours. */
export class AnswerNotOurs extends Error {
  readonly status: number

  constructor(call: string, status: number, what: string) {
    super(`${call} was answered with status ${status} and ${what}. Is this address a Guichet desk, of a version that this client knows?`)
    this.name = 'AnswerNotOurs'
    this.status = status
  }
}

/** Nobody answered, or not in time. Nothing is known of what the call did: try again with the same idempotency key. */
export class DeskUnreachable extends Error {
  constructor(call: string, cause: unknown) {
    super(`${call} got no answer: ${reasonOf(cause)}`, { cause })
    this.name = 'DeskUnreachable'
  }
}

/** What comes over the line, to its last byte: a line that breaks half-way, or a deadline that passes, is no answer. */
export async function arriving<T>(call: string, coming: Promise<T>): Promise<T> {
  try {
    return await coming
  } catch (error) {
    throw new DeskUnreachable(call, error)
  }
}

/** The refusal that a response is, or AnswerNotOurs when it is not one of ours. */
export async function readRefusal(call: string, response: Response): Promise<RefusedByDesk | AnswerNotOurs> {
  const text = await arriving(call, response.text())
  const told = problem.safeParse(parseJson(text))
  if (!told.success) return new AnswerNotOurs(call, response.status, describe(response, text))
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new RefusedByDesk(response.status, told.data, Number.isNaN(retryAfter) ? undefined : retryAfter)
}

/** The same for `POST /oauth/token`, whose refusals have the shape of RFC 6749; they are in English whoever asks. */
export async function readTokenRefusal(call: string, response: Response): Promise<RefusedByDesk | AnswerNotOurs> {
  const told = tokenRefusal.safeParse(parseJson(await arriving(call, response.clone().text())))
  if (!told.success) return await readRefusal(call, response)
  const code = `oauth.${told.data.error}`
  return new RefusedByDesk(
    response.status,
    {
      type: `urn:guichet:refusal:${code}`,
      title: 'No token was given.',
      status: response.status,
      detail: told.data.error_description ?? told.data.error,
      code,
      fix: 'Check the client\'s id and secret, and that it was not revoked.',
      instance: response.headers.get('x-request-id') ?? '',
      errors: [],
    },
    undefined,
  )
}

/** Parses JSON; undefined for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What came instead of an answer of ours, short enough for a terminal. */
export function describe(response: Response, text: string): string {
  const start = text.replaceAll(/\s+/g, ' ').trim().slice(0, 120)
  return `${response.headers.get('content-type') ?? 'no content type'}${start === '' ? '' : `: ${start}`}`
}

/** fetch hides the reason (ECONNREFUSED, a timeout) one level down. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error && cause.cause.message !== '' ? cause.cause.message : cause.message
}
