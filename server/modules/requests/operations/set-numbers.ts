import { statesOf } from '../../../../contract/lifecycle.ts'
import { requestLineLifecycle } from '../../../../contract/lifecycles/request.ts'
import type { NumberType } from '../../../../contract/vocabulary.ts'
import { attachHolds, detachHolds, extendHolds, lockHolds, type HoldRow } from '../../holds/index.ts'
import type { RequestNeeds } from '../needs.ts'
import { heldUntil } from '../promise.ts'
import type { LineRow, RequestRow } from '../store.ts'
import { usableHolds } from '../wanted-numbers.ts'
import { moveLines } from './move-request.ts'

const [birth] = statesOf(requestLineLifecycle)

/**
 * Makes the request want exactly the numbers of these holds, and gives their type. A number that is taken out stays held as long as it would have been;
 * one that is added is held as long as the request. Refuses what `usableHolds` refuses.
 */
export async function setNumbers(needs: RequestNeeds, request: RequestRow, lines: readonly LineRow[], holdIds: readonly string[]): Promise<NumberType | null> {
  const wanted = lines.filter(({ status }) => status === 'wanted')
  const asking = { id: request.id, country: request.country, wanted: wanted.flatMap(({ hold_id: holdId }) => holdId ?? []), now: needs.clock.now() }
  const holds = usableHolds(holdIds, await lockHolds(needs, holdIds), asking)
  const removed = wanted.filter(({ hold_id: holdId }) => !holds.some(({ id }) => id === holdId))
  const added = holds.filter(({ id }) => !wanted.some(({ hold_id: holdId }) => holdId === id))

  await moveLines(needs, removed, 'drop', { reason: null })
  await detachHolds(needs, removed.flatMap(({ hold_id: holdId, hold_status: status }) => (holdId !== null && status === 'held' ? [holdId] : [])))
  await addNumbers(needs, request, added, { position: lines.length })
  return holds[0]?.number_type ?? null
}

async function addNumbers(needs: RequestNeeds, request: RequestRow, holds: readonly HoldRow[], { position }: { position: number }): Promise<void> {
  const holdIds = holds.map(({ id }) => id)
  await attachHolds(needs, { holdIds, requestId: request.id })
  if (request.submitted_at !== null) await extendHolds(needs, { holdIds, until: heldUntil(request, needs.clock.now(), needs.rules) })
  const rows = holds.map((hold, index) => ({
    id: needs.ids.next(), organization_id: request.organization_id, request_id: request.id, position: position + index, offer_id: hold.offer_id,
    hold_id: hold.id, replaces_line_id: null, status: birth, reason: null, created_at: needs.clock.now(),
  }))
  await needs.requests.addLines(rows)
  await needs.announce(...rows.map(({ id, status }, index) => ({
    name: 'requestLine.added' as const, subject: { type: 'requestLine' as const, id, organizationId: request.organization_id }, to: status,
    data: { requestId: request.id, e164: holds[index]?.e164 },
  })))
}
