import { describe, expect, test } from 'vitest'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { createKeeper, type Fields, type Kept } from '../../console/desk/keeper.ts'

/** A desk that keeps fields, counts its revisions and can be spoiled; and time that passes when a test lets it. */
function world(values: Fields = {}) {
  let desk: Kept = { values, etag: '"1"' }
  let read: Kept | undefined = desk
  const due: { at: number; task: () => void }[] = []
  const sent: Fields[] = []
  let spoil: (() => Error | undefined) | undefined
  const write = (changes: Fields) => (desk = { values: { ...desk.values, ...changes }, etag: `"${Number(desk.etag.slice(1, -1)) + 1}"` })
  const keeper = createKeeper({
    read: () => read,
    reread: () => Promise.resolve((read = desk)),
    save(changes, kept) {
      sent.push(changes)
      const error = spoil?.()
      if (error !== undefined) return Promise.reject(error)
      return kept.etag === desk.etag ? Promise.resolve((read = write(changes))) : Promise.reject(refusal('precondition.stale', 412))
    },
  }, (ms, task) => {
    const entry = { at: ms, task }
    due.push(entry)
    return () => void due.splice(due.indexOf(entry), due.includes(entry) ? 1 : 0)
  })
  return {
    keeper, sent, colleague: write,
    spoilWith: (error: (() => Error | undefined) | undefined) => void (spoil = error),
    pause: async () => {
      for (const { task } of due.splice(0)) task()
      await keeper.keep()
    },
    kept: () => desk.values,
  }
}

function refusal(code: string, status: number, errors: readonly { pointer: string; code: string; detail: string }[] = []): RefusedByDesk {
  return new RefusedByDesk(status, { type: 'x', title: code, status, detail: code, code, fix: '', instance: 'x', errors: [...errors] }, undefined)
}

describe('what is typed', () => {
  test('is kept after a pause, one change for many keys', async () => {
    const { keeper, pause, sent, kept } = world()
    for (const value of ['D', 'Dé', 'Démo']) keeper.type('/information/company_name', value)
    expect(keeper.now()).toMatchObject({ phase: 'typing', typed: { '/information/company_name': 'Démo' } })
    await pause()
    expect(sent).toEqual([{ '/information/company_name': 'Démo' }])
    expect(kept()).toEqual({ '/information/company_name': 'Démo' })
    expect(keeper.now()).toMatchObject({ phase: 'kept', typed: {} })
  })

  test('while a change is under way goes along with the next, and is never overwritten', async () => {
    const { keeper, sent, kept } = world()
    keeper.type('/a', 'one')
    const first = keeper.keep()
    keeper.type('/a', 'one two')
    await first
    expect(sent).toEqual([{ '/a': 'one' }, { '/a': 'one two' }])
    expect(kept()).toEqual({ '/a': 'one two' })
    expect(keeper.now().typed).toEqual({})
  })

  test('stands in its field from then on, also at the moment in which it is kept', async () => {
    const { keeper } = world({ '/a': 'before' })
    const seen: string[] = []
    keeper.subscribe(() => void seen.push(keeper.valueOf('/a')))
    expect(keeper.valueOf('/a')).toBe('before')
    keeper.type('/a', 'mine')
    await keeper.keep()
    expect(new Set(seen)).toEqual(new Set(['mine']))
  })

  test('stays after a failure, and is kept by the next try', async () => {
    const { keeper, spoilWith, kept } = world()
    const broken = new Error('The line is broken.')
    spoilWith(() => broken)
    keeper.type('/a', 'mine')
    await keeper.keep()
    expect(keeper.now()).toMatchObject({ phase: 'failed', error: broken, typed: { '/a': 'mine' } })
    spoilWith(undefined)
    await keeper.keep()
    expect(kept()).toEqual({ '/a': 'mine' })
    expect(keeper.now()).toMatchObject({ phase: 'kept', error: undefined })
  })

  test('and was forgotten is not sent any more, and its failure is nobody’s', async () => {
    const { keeper, pause, spoilWith, sent } = world()
    keeper.type('/a', 'mine')
    keeper.forget()
    await pause()
    expect(sent).toEqual([])
    spoilWith(() => new Error('The line is broken.'))
    keeper.type('/a', 'mine')
    const saving = keeper.keep()
    keeper.forget()
    await saving
    expect(keeper.now()).toMatchObject({ phase: 'kept', error: undefined, typed: {} })
  })

  test('and cannot be read stays in its field with the reason, and keeps no other from being saved', async () => {
    const { keeper, spoilWith, kept, sent } = world()
    spoilWith(() => (sent.at(-1)?.['/contactEmail'] === undefined ? undefined : refusal('input.invalid', 400, [{ pointer: '/contactEmail', code: 'field.invalid', detail: 'No address.' }])))
    keeper.type('/contactEmail', 'claire@')
    keeper.type('/note', 'Hello')
    await keeper.keep()
    expect(kept()).toEqual({ '/note': 'Hello' })
    expect(keeper.now()).toMatchObject({ phase: 'typing', typed: { '/contactEmail': 'claire@' }, refused: { '/contactEmail': 'No address.' } })
    spoilWith(undefined)
    keeper.type('/contactEmail', 'claire@demo.example')
    await keeper.keep()
    expect(keeper.now()).toMatchObject({ phase: 'kept', typed: {}, refused: {} })
  })
})

describe('when a colleague was quicker', () => {
  test('their other fields and ours are both kept, without a question', async () => {
    const { keeper, colleague, kept } = world({ '/a': '', '/b': '' })
    keeper.type('/a', 'mine')
    colleague({ '/b': 'theirs' })
    await keeper.keep()
    expect(kept()).toEqual({ '/a': 'mine', '/b': 'theirs' })
    expect(keeper.now()).toMatchObject({ phase: 'kept', conflicts: {} })
  })

  test.each([['mine', 'mine'], ['theirs', 'theirs']] as const)('in the same field both are shown until somebody decides: %s', async (whose, outcome) => {
    const { keeper, colleague, kept } = world({ '/a': 'before' })
    keeper.type('/a', 'mine')
    colleague({ '/a': 'theirs' })
    await keeper.keep()
    expect(keeper.now()).toMatchObject({ phase: 'typing', typed: { '/a': 'mine' }, conflicts: { '/a': 'theirs' } })
    expect(kept()).toEqual({ '/a': 'theirs' })
    keeper.decide('/a', whose)
    await keeper.keep()
    expect(kept()).toEqual({ '/a': outcome })
    expect(keeper.now()).toMatchObject({ phase: 'kept', typed: {}, conflicts: {} })
  })

  test('with the same words there is nothing to decide', async () => {
    const { keeper, colleague } = world({ '/a': 'before' })
    keeper.type('/a', 'same')
    colleague({ '/a': 'same' })
    await keeper.keep()
    expect(keeper.now()).toMatchObject({ phase: 'kept', conflicts: {} })
  })

  test('it is nobody but us where our own words arrived and their answer was lost', async () => {
    const { keeper, spoilWith, colleague, kept } = world({ '/a': '' })
    spoilWith(() => {
      colleague({ '/a': 'mine' })
      return new Error('The line is broken.')
    })
    keeper.type('/a', 'mine')
    await keeper.keep()
    keeper.type('/a', 'mine, and more')
    spoilWith(undefined)
    await keeper.keep()
    expect(keeper.now()).toMatchObject({ phase: 'kept', conflicts: {}, typed: {} })
    expect(kept()).toEqual({ '/a': 'mine, and more' })
  })

  test('again and again, it is told rather than tried for ever', async () => {
    const { keeper, spoilWith, sent } = world()
    spoilWith(() => refusal('precondition.stale', 412))
    keeper.type('/a', 'mine')
    await keeper.keep()
    expect(sent.length).toBeLessThan(10)
    expect(keeper.now()).toMatchObject({ phase: 'failed', typed: { '/a': 'mine' } })
  })
})
