import { describe, expect, test } from 'vitest'
import { createUploads } from '../../console/dossiers/sending.ts'

/** Two dossiers of the same kind have places of the same names; and a desk that takes papers in when the test lets it. */
function world() {
  const placed: string[] = []
  const under = new Map<string, { readonly arrive: () => void; readonly fail: (error: Error) => void }>()
  let keys = 0
  const uploads = createUploads<{ readonly name: string; readonly size: number }>({
    takeIn: ({ name }) => new Promise((resolve, reject) => void under.set(name, { arrive: () => resolve(`document of ${name}`), fail: reject })),
    place: (documentId, { dossierId, slot }) => Promise.resolve(void placed.push(`${documentId} into ${slot} of ${dossierId}`)),
    ended: () => undefined,
  }, () => `key ${String((keys += 1))}`)
  return { uploads, placed, under, paper: (name: string, size = 1000) => ({ name, size }) }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a paper on its way', () => {
  test('is shown in the dossier that it was given to, and goes into its place there', async () => {
    const { uploads, placed, under, paper } = world()
    uploads.send({ dossierId: 'paris', slot: 'identity', files: [paper('passport')] })
    expect(uploads.now()).toMatchObject([{ dossierId: 'paris', slot: 'identity', state: 'sending' }])
    under.get('passport')?.arrive()
    await settled()
    expect(placed).toEqual(['document of passport into identity of paris'])
    expect(uploads.now()).toEqual([])
  })

  test('travels with one other at most; the next begins when one is there, has failed or was called off', async () => {
    const { uploads, under, paper } = world()
    uploads.send({ dossierId: 'paris', files: ['a', 'b', 'c', 'd', 'e'].map((name) => paper(name)) })
    expect([...under.keys()]).toEqual(['a', 'b'])
    under.get('a')?.arrive()
    await settled()
    expect([...under.keys()]).toEqual(['a', 'b', 'c'])
    under.get('b')?.fail(new Error('broken'))
    await settled()
    expect([...under.keys()]).toEqual(['a', 'b', 'c', 'd'])
    uploads.callOff('key 3')
    expect([...under.keys()]).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(uploads.now()).toMatchObject([{ name: 'b', state: 'failed' }, { name: 'd', state: 'sending' }, { name: 'e', state: 'sending' }])
  })

  test('that is too large is told at once and never travels', () => {
    const { uploads, under, paper } = world()
    uploads.send({ dossierId: 'paris', files: [paper('atlas', 21 * 1024 * 1024)] })
    expect(uploads.now()).toMatchObject([{ state: 'too_large' }])
    expect(under.size).toBe(0)
  })

  test('that is called off goes into no place any more, also where its bytes are there already', async () => {
    const { uploads, placed, under, paper } = world()
    uploads.send({ dossierId: 'paris', slot: 'identity', files: [paper('passport')] })
    under.get('passport')?.arrive()
    uploads.callOffAll()
    await settled()
    expect(placed).toEqual([])
    expect(uploads.now()).toEqual([])
  })

  test('and all that wait are gone when they are called off together: none begins in the place of another', async () => {
    const { uploads, under, paper } = world()
    uploads.send({ dossierId: 'paris', files: ['a', 'b', 'c'].map((name) => paper(name)) })
    uploads.callOffAll()
    await settled()
    expect(uploads.now()).toEqual([])
    expect([...under.keys()]).toEqual(['a', 'b'])
  })
})
