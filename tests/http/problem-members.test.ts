import { expect, test } from 'vitest'
import { problem } from '../../contract/problem.ts'
import { Refusal } from '../../server/kernel/refusal.ts'
import { problemOf } from '../../server/platform/http/problem.ts'

test('a refusal is a problem of the contract, whatever it is about', () => {
  const refusal = new Refusal('state.wrong', { noun: 'dossier', status: 'in_review', event: 'submit', possible: ['approve'] }, [{ pointer: '/dossierId', code: 'dossier.missing' }])
  const told = problemOf(refusal, { language: 'en', requestId: 'call-1' })
  expect(problem.parse(told)).toMatchObject({
    type: 'urn:guichet:refusal:state.wrong', status: 409, code: 'state.wrong', instance: 'call-1', errors: [{ pointer: '/dossierId', code: 'dossier.missing' }], possible: ['approve'],
  })
})
