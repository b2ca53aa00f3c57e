import type { Issue } from '../../../contract/issue.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Line } from './line.ts'

/**
 * The proposals that a requester chose, and those that they passed over. Refuses `choice.not_offered`, naming each culprit by `/lineIds/<n>`: a line that is
 * not proposed in this request, or a second number in place of the same one. Fewer than one for each is a choice too: to go on without.
 */
export function readChoice<L extends Line>(lines: readonly L[], lineIds: readonly string[]): { chosen: L[]; passedOver: L[] } {
  const proposed = lines.filter(({ status }) => status === 'proposed')
  const issues = lineIds.flatMap((id, index): Issue[] => {
    const pointer = `/lineIds/${index}`
    const line = proposed.find((candidate) => candidate.id === id)
    if (line === undefined) return [{ pointer, code: 'choice.not_offered' }]
    const rivals = proposed.filter(({ replaces_line_id: replaces }) => replaces === line.replaces_line_id)
    const isSecond = lineIds.slice(0, index).some((earlier) => rivals.some((rival) => rival.id === earlier))
    return isSecond ? [{ pointer, code: 'choice.too_many', params: { limit: 1 } }] : []
  })
  if (issues.length > 0) throw new Refusal('choice.not_offered', {}, issues)
  return { chosen: proposed.filter(({ id }) => lineIds.includes(id)), passedOver: proposed.filter(({ id }) => !lineIds.includes(id)) }
}
