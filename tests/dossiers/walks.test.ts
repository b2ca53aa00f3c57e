import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RefusedByDesk, type Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { Refusal } from '../../server/kernel/refusal.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { papersDesk, type PapersDesk } from '../support/judging.ts'
import { pdfPaper } from '../support/papers.ts'
import { completeDossier, lastingClient } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let papers: PapersDesk
let changes: StatusChanges
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  papers = papersDesk(desk)
  changes = await watchStatusChanges(desk.test)
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

/** Everything that anyone can do to a dossier, one step after the other, whether it is possible or not; `goOn` takes whatever leads towards approval. */
const step = fc.record({
  dossier: fc.nat({ max: 1 }),
  action: fc.oneof(
    { weight: 4, arbitrary: fc.constant('goOn' as const) },
    { weight: 3, arbitrary: fc.constantFrom('fill' as const, 'mend' as const, 'accept' as const, 'refuse' as const, 'submit' as const) },
    { weight: 2, arbitrary: fc.constantFrom('change' as const, 'clear' as const, 'claim' as const, 'unclaim' as const, 'return' as const, 'approve' as const, 'reject' as const, 'withdraw' as const, 'tomorrow' as const) },
  ),
  slot: fc.nat({ max: 1 }),
  document: fc.nat({ max: 3 }),
  /** Days until the paper is over. */
  lasts: fc.option(fc.integer({ min: 1, max: 6 })),
  /** How many versions back: a step of a reviewer may come late. */
  back: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) }),
})
type Walked = { readonly dossiers: readonly string[]; readonly slots: readonly string[]; readonly documents: readonly string[] }
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** One walk that takes each of them with success, whatever chance brings besides. */
const longWay: Step[] = (
  [
    'submit', 'claim', 'unclaim', 'claim', 'refuse', 'accept', 'refuse', 'return', 'mend', 'change', 'submit', 'goOn', 'goOn', 'change', 'mend', 'clear', 'fill', 'mend', 'submit', 'withdraw', 'submit', 'claim', 'reject',
    'goOn', 'goOn', 'accept', 'goOn', 'tomorrow', 'tomorrow', 'goOn', 'fill', 'mend', 'goOn', 'goOn', 'goOn', 'approve',
  ] as const
).map((action, index) => ({ dossier: 0, action, slot: 0, document: 3, lasts: index === 18 ? 1 : 30, back: 0 }))

async function take(walked: Walked, { dossier, action, slot: nth, document, lasts, back }: Step): Promise<unknown> {
  const id = walked.dossiers[dossier] ?? ''
  const slot = walked.slots[nth] ?? ''
  const fill = (documentId: string) => {
    const day = (days: number) => new Date(desk.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
    return requester.fillSlot({ params: { id, slot }, body: { documentId, issuedOn: day(-1), ...(lasts === null ? {} : { expiresOn: day(lasts) }) } })
  }
  switch (action) {
    case 'change': return requester.changeDossier({ params: { id }, body: { information: { company_name: `SARL ${document}` } }, ifMatch: '*' })
    case 'fill': return fill(walked.documents[document] ?? '')
    case 'mend': return fill((await requester.uploadDocument({ file: { name: 'new.pdf', content: await pdfPaper() } })).body.id)
    case 'clear': return requester.clearSlot({ params: { id, slot } })
    case 'submit': return papers.submit(id)
    case 'tomorrow': return tomorrow()
    case 'accept': return papers.judge(await versionBack(id, back), slot, { verdict: 'accept' })
    case 'refuse': return papers.judge(await versionBack(id, back), slot, { verdict: 'refuse', reason: 'name_mismatch' })
    case 'goOn': return goOn(walked, id)
    default: return papers.follow(action, await versionBack(id, back))
  }
}

async function goOn({ slots }: Walked, id: string): Promise<unknown> {
  const { id: versionId, status } = (await everything([id])).versions.at(-1) ?? { id: '', status: 'draft' }
  if (status === 'submitted') return papers.follow('claim', versionId)
  if (status !== 'in_review') return papers.submit(id)
  for (const slot of slots) await papers.judge(versionId, slot, { verdict: 'accept' })
  return papers.follow('approve', versionId)
}

async function tomorrow(): Promise<void> {
  desk.clock.advance({ days: 1 })
  await desk.settle()
}

async function versionBack(dossierId: string, back: number): Promise<string> {
  const { versions } = await everything([dossierId])
  return versions.at(-1 - back)?.id ?? versions[0]?.id ?? ''
}

/** Everything that the database knows of some dossiers, versions in order. */
async function everything(dossierIds: readonly string[]) {
  return await desk.desk.work('desk', theSystem, async (_needs, tx) => {
    const versions = await tx.selectFrom('dossier_versions').selectAll().where('dossier_id', 'in', [...dossierIds]).orderBy('dossier_id').orderBy('number').execute()
    const slots = await tx.selectFrom('dossier_slots').selectAll().where('version_id', 'in', versions.map(({ id }) => id)).orderBy('version_id').orderBy('slot').execute()
    const dossiers = await tx.selectFrom('dossiers').selectAll().where('id', 'in', [...dossierIds]).orderBy('id').execute()
    const documents = await tx.selectFrom('documents').select(['id', 'status']).orderBy('id').execute()
    return { versions, slots, dossiers, documents }
  })
}
type Everything = Awaited<ReturnType<typeof everything>>

/** What may never change again of a version that was handed in. */
function handedIn({ versions, slots }: Everything): Map<string, string> {
  return new Map(versions.filter(({ status }) => status !== 'draft').map(({ id, information, address, regulations, submitted_at: at }) => {
    const contents = slots.filter(({ version_id: version }) => version === id).map(({ slot, document_id: document, paper, issued_on: issued, expires_on: expires }) => [slot, document, paper, issued, expires])
    return [id, JSON.stringify({ information, address, regulations, at, contents })]
  }))
}

const counting = ['draft', 'submitted', 'in_review', 'approved']

function holdsTogether(walked: Walked, now: Everything): void {
  for (const dossierId of walked.dossiers) {
    const versions = now.versions.filter(({ dossier_id: dossier }) => dossier === dossierId)
    expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1))
    const statuses = versions.map(({ status }) => status)
    expect(statuses.slice(0, -1).filter((status) => ['draft', 'submitted', 'in_review'].includes(status))).toEqual([])
    expect(statuses.filter((status) => status === 'approved').length).toBeLessThanOrEqual(1)
    expect(['returned', 'withdrawn', 'superseded']).not.toContain(statuses.at(-1))
  }
  const live = new Set(now.versions.filter(({ status }) => counting.includes(status)).map(({ id }) => id))
  for (const { id, status } of now.documents) {
    const uses = now.slots.filter((slot) => slot.document_id === id && live.has(slot.version_id))
    if (uses.some((slot) => slot.status === 'refused')) expect(status).toBe('refused')
    if (status === 'replaced') expect(uses).toEqual([])
  }
  for (const { status, id } of now.versions.filter((version) => version.status === 'approved')) {
    expect([status, ...now.slots.filter(({ version_id: version }) => version === id).map((slot) => slot.status)]).toEqual(['approved', 'accepted', 'accepted'])
  }
}

test('whatever people do in whatever order, what was handed in never changes, and every step follows an arrow or changes nothing', async () => {
  const purpose = { country: 'FR', numberType: 'national', endUserType: 'business' } as const
  const taken = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), async (steps) => {
      const dossiers = [await completeDossier(desk, requester, purpose), await completeDossier(desk, requester, purpose)]
      const walked = {
        dossiers: dossiers.map(({ id }) => id), slots: (dossiers[0]?.slots ?? []).map(({ slot }) => slot),
        documents: dossiers.flatMap(({ slots }) => slots.flatMap(({ documentId }) => documentId ?? [])),
      }
      let frozen = new Map<string, string>()
      for (const next of steps) {
        const before = await everything(walked.dossiers)
        const refused = await take(walked, next).then(() => false, (error: unknown) => {
          if (error instanceof RefusedByDesk || error instanceof Refusal) return true
          throw error
        })
        const after = await everything(walked.dossiers)
        if (refused) expect({ ...after, documents: [] }).toEqual({ ...before, documents: [] })
        else taken.set(next.action, (taken.get(next.action) ?? 0) + 1)
        const nowFrozen = handedIn(after)
        for (const [version, contents] of frozen) expect(nowFrozen.get(version)).toBe(contents)
        frozen = nowFrozen
        holdsTogether(walked, after)
        await shownAsItIs(walked.dossiers[next.dossier] ?? '', after)
      }
    }),
    { numRuns: 12, endOnFailure: true, examples: [[longWay]] },
  )
  expect(await changes.disagreements()).toEqual([])
  // A walk that never got anywhere proves nothing.
  expect([...new Set(longWay.map(({ action }) => action))].filter((action) => !taken.has(action))).toEqual([])
  expect(await changes.count()).toBeGreaterThan(100)
}, 180_000)

/** What people are shown is what lies there, and `complete` says what submitting would say. */
async function shownAsItIs(id: string, { versions, slots }: Everything): Promise<void> {
  const { body } = await requester.readDossier({ params: { id } })
  const latest = versions.filter(({ dossier_id: dossier }) => dossier === id).at(-1)
  expect(body).toMatchObject({ status: latest?.status, version: latest?.number, complete: body.missing.length === 0 })
  for (const shown of body.slots) {
    const row = slots.find((slot) => slot.version_id === latest?.id && slot.slot === shown.slot)
    expect([shown.status, shown.documentId, shown.reason]).toEqual([row?.status ?? 'empty', row?.document_id ?? null, row?.reason ?? null])
  }
  expect(body.arrows).toEqual(['submitted', 'in_review'].includes(body.status) ? [] : ['change'])
}
