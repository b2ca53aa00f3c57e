import { formatDay } from '../../contract/language/format.ts'
import { say } from '../../contract/language/speak.ts'
import { refusalLines } from '../complaints.ts'
import { describeRequest } from '../requests.ts'
import { company } from './company.ts'
import { refusalOf, type ShownRequest, type Stage } from './stage.ts'

type Brought = { readonly holdIds: readonly string[]; readonly dossierId: string }

/** Starts the request: the held numbers, the dossier, and what to do when a number is gone. */
export async function openRequest({ requester, narrator, language }: Stage, { holdIds, dossierId }: Brought): Promise<ShownRequest> {
  narrator.scene(say(language, 'cli:demo:request:title'))
  const { body: request } = await requester.createRequest({
    body: { country: 'FR', holdIds: [...holdIds], dossierId, alternatives: 'choose_for_me', contactEmail: company.email },
    idempotencyKey: crypto.randomUUID(),
  })
  narrator.tell(...describeRequest(language, request))
  narrator.expect(say(language, 'cli:demo:request:draft', { reference: request.reference }), request.status === 'draft' && request.lines.length === holdIds.length)
  return request
}

/** Only a complete dossier can be handed in; the refusal lists everything that is missing. */
export async function submitTooEarly({ requester, narrator, language }: Stage, { id }: ShownRequest): Promise<void> {
  narrator.scene(say(language, 'cli:demo:tooEarly:title'))
  const refusal = await refusalOf(requester.submitRequest({ params: { id } }), language)
  narrator.tell(...refusalLines(language, refusal))
  narrator.expect(say(language, 'cli:demo:tooEarly:refused', { count: refusal.errors.length }), refusal.code === 'request.incomplete' && refusal.errors.length > 0)
}

/** Hands the request in: from now on the desk owes an answer by a day. */
export async function submit({ requester, narrator, language }: Stage, { id }: ShownRequest): Promise<ShownRequest> {
  const { body: request } = await requester.submitRequest({ params: { id } })
  const { expectedBy, waitingOn, state } = request.clock
  narrator.expect(say(language, 'cli:demo:submit:submitted', { reference: request.reference }), request.status === 'submitted' && waitingOn === 'desk')
  const day = expectedBy === null ? '?' : formatDay(language, expectedBy)
  narrator.expect(say(language, 'cli:demo:submit:expectedBy', { day }), expectedBy !== null && state === 'running')
  return request
}
