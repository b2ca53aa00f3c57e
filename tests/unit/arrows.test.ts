import { describe, expect, test } from 'vitest'
import { arrowsOffered } from '../../contract/arrows.ts'
import { endpoints } from '../../contract/endpoints/index.ts'
import type { Endpoint } from '../../contract/endpoint.ts'
import { statesOf } from '../../contract/lifecycle.ts'
import { lifecycles } from '../../contract/lifecycles/index.ts'
import { holdLifecycle } from '../../contract/lifecycles/hold.ts'
import { numberLifecycle } from '../../contract/lifecycles/number.ts'
import { caseLifecycle } from '../../contract/lifecycles/review-case.ts'
import { permissions, roles } from '../../contract/permissions.ts'
import { showNumber } from '../../server/modules/inventory/show.ts'
import type { NumberRow } from '../../server/modules/inventory/store.ts'

const requester = { organizationId: 'own', licence: 'CX 3', grants: roles.requester } as const
const held = { status: 'held', organizationId: 'own' }

describe('the arrows of an answer', () => {
  test('are what an endpoint follows, whatever the reader was granted', () => {
    const everything = { ...requester, grants: [...permissions] }
    const followed = new Set(Object.values<Endpoint>(endpoints).map(({ follows }) => follows))
    const offered = lifecycles.flatMap((l) =>
      statesOf(l).flatMap((status) => arrowsOffered(l, { status, organizationId: 'own' }, everything).map((event) => `${l.name}.${event}`)))
    expect(offered.length).toBeGreaterThan(10)
    expect(offered.filter((move) => !followed.has(move))).toEqual([])
  })

  test('take the permission of that endpoint: who may only delete numbers releases no hold', () => {
    expect(arrowsOffered(holdLifecycle, held, requester)).toEqual(['release'])
    expect(arrowsOffered(holdLifecycle, held, { ...requester, grants: ['sms:phoneNumber:delete'] })).toEqual([])
  })

  test('take the licence, where the permission does', () => {
    expect(arrowsOffered(holdLifecycle, held, { ...requester, licence: 'CX 1' })).toEqual([])
  })

  test('are none on another organization\'s thing, except for staff who act across organizations', () => {
    const staff = { organizationId: 'desk', licence: 'CX 3', grants: [...roles.reviewer, ...roles.requester] } as const
    expect(arrowsOffered(holdLifecycle, held, staff)).toEqual([])
    expect(arrowsOffered(numberLifecycle, { status: 'active', organizationId: 'own' }, staff)).toEqual([])
    expect(arrowsOffered(caseLifecycle, { status: 'waiting', organizationId: 'own' }, staff)).toEqual(['claim', 'assign'])
  })
})

test('staff who hold numbers themselves are not shown a release on a customer\'s number', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  const number: NumberRow = {
    id: 'n', organization_id: 'own', e164: '+33644022005', country: 'FR', number_type: 'mobile', carrier_id: 'nordtel', offer_id: 'o', status: 'active', attempts: 0, next_attempt_at: null, sms: true,
    mms: false, voice: false, price_minor: 250, currency: 'EUR', label: null, words: '', listed_at: now, renewal_day: 0, used_by: [], request_id: null, purchase_id: null, dossier_id: null, purchased_at: now, quarantined_until: null,
    created_at: now, changed_at: now, revision: 1, order_line_id: 'l', origin: 'carrier', carrier_key: 'nordtel', integration_id: null, address_id: null, supported_content: null, compliance: null,
    resolves_identities: false, identity_division: null,
  }
  const around = { carriers: new Map(), organizations: new Map(), requests: new Map(), dossiers: new Map() }
  expect(showNumber(number, around, { caller: requester, now }).arrows).toEqual(['release'])
  expect(showNumber(number, around, { caller: { ...requester, organizationId: 'desk' }, now }).arrows).toEqual([])
})
