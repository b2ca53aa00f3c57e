import { describe, expect, test } from 'vitest'
import { roles } from '../../contract/permissions.ts'
import { arrowsFor, refuseColleagues, refuseOwn } from '../../server/modules/review/judging.ts'

const waiting = { status: 'waiting', organization_id: 'customer', assignee_id: null, assignee_name: null } as const
const claimed = { ...waiting, status: 'claimed', assignee_id: 'rosa', assignee_name: 'Rosa' } as const
const rosa = { id: 'rosa', organizationId: 'desk', licence: 'CX 3', grants: roles.reviewer } as const
const remi = { id: 'remi', organizationId: 'desk', licence: 'CX 3', grants: roles.reviewer } as const

describe('two pairs of eyes', () => {
  test('nobody judges a request of their own organization', () => {
    expect(() => refuseOwn({ ...waiting, organization_id: 'desk' }, rosa)).toThrow('case.own_request')
    expect(() => refuseOwn(waiting, rosa)).not.toThrow()
  })

  test('nobody is offered anything on it', () => {
    expect(arrowsFor({ ...waiting, organization_id: 'desk' }, rosa)).toEqual([])
  })
})

describe('a case', () => {
  test('that a colleague works on is theirs, and may be handed over', () => {
    expect(() => refuseColleagues(claimed, remi)).toThrow('case.claimed_by_another')
    expect(() => refuseColleagues(claimed, rosa)).not.toThrow()
    expect(arrowsFor(claimed, remi)).toEqual(['assign'])
  })

  test('that was decided is nobody\'s any more: the state says so, not the colleague', () => {
    expect(() => refuseColleagues({ ...claimed, status: 'approved' }, remi)).not.toThrow()
  })

  test('offers its reviewer what may follow, and nothing to whoever may only look', () => {
    expect(arrowsFor(waiting, rosa)).toEqual(['claim', 'assign'])
    expect(arrowsFor(claimed, rosa)).toEqual(['assign', 'unclaim', 'judge', 'return', 'approve', 'reject'])
    expect(arrowsFor(claimed, { ...rosa, grants: roles.viewer })).toEqual([])
  })
})
