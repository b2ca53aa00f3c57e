import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { rulePacksFromFiles } from '../../server/adapters/rule-packs-files.ts'
import { packFile } from '../../server/modules/regulations/pack.ts'
import { rulePacksFrom, type RulePacks } from '../../server/modules/regulations/index.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { papersDesk, type PapersDesk } from '../support/judging.ts'
import { completeDossier, lastingClient } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let papers: PapersDesk
beforeAll(async () => {
  const rulePacks = await packsOfTomorrow()
  desk = await openDesk((world) => ({ ...world, rulePacks }))
  requester = await lastingClient(desk, 'requester')
  papers = papersDesk(desk)
})
afterAll(() => desk.close())

/** The shipped packs, with a second French version from 1 December on: it asks for a VAT number, for no proof of address, and admits no businesses to toll-free numbers. */
async function packsOfTomorrow(): Promise<RulePacks> {
  const files = await rulePacksFromFiles(fileURLToPath(new URL('../../server/modules/regulations/packs', import.meta.url))).readAll()
  return rulePacksFrom(files.map((file) => {
    if (file.name !== 'FR.json') return file
    const pack = packFile.parse(file.content)
    const sets = (pack.versions[0]?.sets ?? []).map((set) => ({
      ...set, information: [...set.information, 'vat_number'], documents: set.documents.filter(({ kind }) => kind !== 'proof_of_address'),
      available: set.available && set.numberType !== 'toll_free', derivedFrom: set.derivedFrom?.replace('@1', '@2') ?? null,
    }))
    return { name: file.name, content: { ...pack, versions: [...pack.versions, { version: 2, effectiveFrom: '2026-12-01', checkedOn: '2026-11-23', sets }] } }
  }))
}

const national = { country: 'FR', numberType: 'national', endUserType: 'business' } as const
const read = async (id: string, version?: number) => (await requester.readDossier({ params: { id }, query: { version } })).body
const rules = (dossier: { regulations: readonly { id: string }[] }) => dossier.regulations.map(({ id }) => id)

test('a draft answers the rules of the day, what was handed in those of its day for good', async () => {
  const [waiting, handedIn, approved, freed] = [await completeDossier(desk, requester, national), await completeDossier(desk, requester, national), await completeDossier(desk, requester, national), await completeDossier(desk, requester, { ...national, numberType: 'toll_free' })]
  const version = await papers.submit(handedIn.id)
  await papers.follow('claim', version.id)
  await papers.approve(approved.id)
  desk.clock.set('2026-12-01T09:00:00.000Z')

  const draft = await read(waiting.id)
  expect(rules(draft)).toEqual(['FR/national/business/telnyx@2'])
  expect(draft.missing.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/information/vat_number information.missing'])
  expect(draft.slots.map(({ slot }) => slot)).toEqual(['business_registration_certificate_of_company'])
  await expect(requester.fillSlot({ params: { id: waiting.id, slot: 'proof_of_address' }, body: { documentId: draft.slots[0]?.documentId ?? '' } })).rejects.toMatchObject({ code: 'resource.not_found' })
  await expect(papers.submit(waiting.id)).rejects.toMatchObject({ code: 'dossier.incomplete', issues: [{ pointer: '/information/vat_number' }] })
  await requester.changeDossier({ params: { id: waiting.id }, body: { information: { vat_number: 'FR12345678901' } }, ifMatch: '*' })
  const submitted = await papers.submit(waiting.id)
  expect(submitted.regulations).toEqual(['FR/national/business/telnyx@2'])
  expect(await papers.slotsOf(submitted.id)).toEqual(['business_registration_certificate_of_company']) // What nobody asks for any more is not handed in.

  const frozen = await read(handedIn.id)
  expect(rules(frozen)).toEqual(['FR/national/business/telnyx@1'])
  expect(frozen.slots.map(({ slot, status }) => `${slot} ${status}`)).toEqual(['business_registration_certificate_of_company filled', 'proof_of_address filled'])
  expect(frozen.missing).toEqual([])
  expect(await read(approved.id)).toMatchObject({ status: 'approved', missing: [] })
  expect(await papers.submit(approved.id)).toMatchObject({ status: 'approved', regulations: ['FR/national/business/telnyx@1'] })

  await papers.judge(version.id, 'business_registration_certificate_of_company', { verdict: 'accept' })
  await papers.follow('return', version.id)
  expect(rules(await read(handedIn.id))).toEqual(['FR/national/business/telnyx@2'])
  expect((await read(handedIn.id)).slots).toMatchObject([{ slot: 'business_registration_certificate_of_company', status: 'accepted' }])
  expect((await read(handedIn.id, 1)).slots).toHaveLength(2)

  expect((await read(freed.id)).missing.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/endUserType end_user.not_allowed', '/information/vat_number information.missing'])
  await expect(papers.submit(freed.id)).rejects.toMatchObject({ code: 'dossier.incomplete' })
})

test('a carrier that the desk no longer has leaves its demands behind', async () => {
  const { id } = await completeDossier(desk, requester, { country: 'BE', numberType: 'local', endUserType: 'business', carriers: ['nordtel'] })
  const orphaned = await desk.desk.work('desk', { kind: 'system', id: null, name: 'test' }, async (needs, tx) => {
    await tx.updateTable('dossiers').set({ carriers: ['long-gone'] }).where('id', '=', id).execute()
    return await needs.dossiers.readDossier(id)
  })
  expect(orphaned?.carriers).toEqual(['long-gone'])
  expect(rules(await read(id))).toEqual(['BE/local/business/telnyx@1'])
})
