import { QueryClient } from '@tanstack/react-query'
import { expect, onTestFinished, test } from 'vitest'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import type { Fields, Shelf } from '../../console/desk/keeper.ts'
import { isAnythingUnkept, keeperNamed } from '../../console/desk/keepers.ts'
import { forgetEverything, hearFailure, onSession, resumeSession } from '../../console/desk/session.ts'

/** A shelf in the name of whoever is signed in when something is saved. */
function shelf(saved: Fields[], refuse?: () => Error | undefined): () => Shelf {
  const kept = { values: {}, etag: '"1"' }
  return () => ({
    read: () => kept, reread: () => Promise.resolve(kept),
    save(changes) {
      const error = refuse?.()
      if (error !== undefined) return Promise.reject(error)
      saved.push(changes)
      return Promise.resolve({ values: changes, etag: '"2"' })
    },
  })
}
const required = () => new RefusedByDesk(401, { type: 'x', title: 'x', status: 401, detail: 'x', code: 'sign_in.required', fix: 'x', instance: 'x', errors: [] }, undefined)

test('what somebody typed is neither shown to whoever signs in next nor saved in their name', async () => {
  const saved: Fields[] = []
  const queries = new QueryClient()
  queries.setQueryData(['dossiers'], 'theirs')
  const first = keeperNamed('dossier/1', shelf(saved))
  first.type('/name', 'Half a sentence')
  expect(isAnythingUnkept()).toBe(true)
  forgetEverything(queries)
  // A page that is still drawn saves on leaving.
  await first.keep()
  expect(saved).toEqual([])
  expect(isAnythingUnkept()).toBe(false)
  expect(keeperNamed('dossier/1', shelf(saved)).now().typed).toEqual({})
  expect(queries.getQueryData(['dossiers'])).toBeUndefined()
})

test('a session that ends while something is saved by itself is told, and once it is resumed what was typed is saved', async () => {
  const saved: Fields[] = []
  let isOver = true
  const told: string[] = []
  onTestFinished(onSession('over', () => void told.push('over')))
  const keeper = keeperNamed('dossier/2', shelf(saved, () => (isOver ? required() : undefined)))
  keeper.type('/name', 'Half a sentence')
  await keeper.keep()
  expect(told).toEqual(['over'])
  expect(keeper.now()).toMatchObject({ phase: 'failed', typed: { '/name': 'Half a sentence' } })
  isOver = false
  resumeSession(new QueryClient())
  await keeper.keep()
  expect(saved).toEqual([{ '/name': 'Half a sentence' }])
})

test('any other failure ends no session', () => {
  const told: string[] = []
  onTestFinished(onSession('over', () => void told.push('over')))
  hearFailure(new Error('broken'))
  expect(told).toEqual([])
})
