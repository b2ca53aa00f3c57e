import { createClient, type Client } from '../../contract/client.ts'
import type { AlternativesPolicy, EndUserType, NumberType } from '../../contract/vocabulary.ts'
import type { DossierAnswer } from '../../server/modules/dossiers/index.ts'
import { mergeDemands } from '../../server/modules/regulations/index.ts'
import type { RequestAnswer } from '../../server/modules/requests/index.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { localDay, plusDays } from '../../server/kernel/day.ts'
import { freeOffers, idsOf } from './buying.ts'
import { emails, type TestDesk, type Who } from './desk.ts'
import { pdfPaper } from './papers.ts'

const forGood = new Date('2036-01-01T00:00:00Z')

/** Somebody of the demo desk, signed in for years: stories that last for weeks outlive every real session. */
export async function lastingClient(desk: TestDesk, who: Who): Promise<Client> {
  return await openLastingSession(desk, (await personOf(desk, who)).id)
}

export async function personOf({ desk }: TestDesk, who: Who): Promise<{ id: string; organization_id: string; name: string }> {
  const person = await desk.work('desk', theSystem, (needs) => needs.identity.personByEmail(emails[who]))
  if (person === undefined) throw new Error(`Nobody at the test desk is the ${who}.`)
  return person
}

/** Makes any person the bearer of a token that never grows idle. */
export async function openLastingSession({ desk, url }: TestDesk, personId: string): Promise<Client> {
  const token = `gs_${desk.world.random.bytes(32).toString('base64url')}`
  await desk.work('desk', theSystem, async (needs) => {
    const person = await needs.organizations.readPerson(personId)
    await needs.identity.openSession({
      id: needs.ids.next(), organization_id: person?.organization_id ?? '', person_id: personId, token_hash: needs.secrets.digest(token), user_agent: null,
      created_at: needs.clock.now(), last_seen_at: forGood, proved_at: needs.clock.now(), expires_at: forGood,
    })
  })
  return createClient({ baseUrl: url, token })
}

type Numbers = { readonly country?: string; readonly numberType?: NumberType; readonly carrier?: string }

/** Holds that many free numbers; French mobile ones, which need papers, unless said otherwise. Gives the ids of the holds, in the order of the digits. */
export async function holdNumbers(
  desk: TestDesk, requester: Client, count: number, { country = 'FR', numberType = 'mobile', ...kind }: Numbers = {},
): Promise<string[]> {
  const { body } = await requester.holdOffers({ body: { offerIds: idsOf(await freeOffers(desk, count, { country, numberType, ...kind })) } })
  return body.results.map(({ hold }) => hold?.id ?? '')
}

const answers = { text: 'Démo SARL', email: 'claire@demo.example', phone: '+33199001234', date: '1980-04-01', url: 'https://demo.example', integer: 1000 } as const

type Purpose = { readonly country?: string; readonly numberType?: NumberType; readonly endUserType?: EndUserType; readonly carriers?: string[] }

/** A dossier that lacks nothing: every piece of information, an address in the country, a real paper in every slot that asks for one. */
export async function completeDossier(
  desk: TestDesk, requester: Client, { country = 'FR', numberType = 'mobile', endUserType = 'business', ...more }: Purpose = {},
): Promise<DossierAnswer> {
  const created = await requester.createDossier({ body: { name: 'Papers', country, numberType, endUserType, ...more } })
  const { id, regulations } = created.body
  const information = Object.fromEntries(regulations.flatMap((regulation) => regulation.information.map(({ key, kind }) => [key, answers[kind]])))
  const address = { street: '12 rue de la Paix', locality: 'Paris', postalCode: '75002', country }
  let dossier = (await requester.changeDossier({ params: { id }, body: { information, address }, ifMatch: created.etag ?? '' })).body
  for (const { slot } of dossier.slots) dossier = await fillSlot(desk, requester, dossier, slot)
  if (!dossier.complete) throw new Error(`The dossier still lacks ${dossier.missing.map(({ pointer }) => pointer).join(', ')}.`)
  return dossier
}

/** Puts a fresh paper into a slot. */
export async function fillSlot({ clock, desk }: TestDesk, requester: Client, { id, regulations }: DossierAnswer, slot: string): Promise<DossierAnswer> {
  const demand = mergeDemands(regulations).documents.find((candidate) => candidate.slot === slot)
  const document = await requester.uploadDocument({ file: { name: `${slot}.pdf`, content: await pdfPaper(`${slot} ${desk.world.ids.next()}`) } })
  const paper = demand?.accepted[0]
  const issuedOn = plusDays(localDay(clock.now(), desk.world.rules.timeZone), -5)
  return (await requester.fillSlot({ params: { id, slot }, body: { documentId: document.body.id, issuedOn, ...(paper !== undefined && { paper }) } })).body
}

type Wish = Numbers & { readonly count?: number; readonly alternatives?: AlternativesPolicy; readonly dossierId?: string; readonly holdIds?: string[] }

/** A draft that lacks nothing. Numbers that need papers come with a dossier of their own unless one is named. */
export async function completeDraft(
  desk: TestDesk, requester: Client, { count = 2, alternatives = 'choose_for_me', dossierId, holdIds, ...kind }: Wish = {},
): Promise<RequestAnswer> {
  const { country = 'FR', numberType = 'mobile' } = kind
  const regulated = desk.desk.world.rulePacks.countries.has(country)
  const dossier = dossierId ?? (regulated ? (await completeDossier(desk, requester, { country, numberType })).id : undefined)
  const { body } = await requester.createRequest({
    body: {
      country, holdIds: holdIds ?? (await holdNumbers(desk, requester, count, kind)), alternatives, contactEmail: 'claire@demo.example',
      ...(dossier !== undefined && { dossierId: dossier }),
    },
  })
  return body
}

/** A request that the desk has before it. */
export async function submittedRequest(desk: TestDesk, requester: Client, wish: Wish = {}): Promise<RequestAnswer> {
  const draft = await completeDraft(desk, requester, wish)
  return (await requester.submitRequest({ params: { id: draft.id } })).body
}

/** The id of the case of a request. */
export async function caseOf({ desk }: TestDesk, requestId: string): Promise<string> {
  return await desk.work('desk', theSystem, async (needs) => (await needs.cases.lockOfRequest(requestId))?.id ?? '')
}

/** A reviewer takes the case of a request. */
export async function claimed(desk: TestDesk, reviewer: Client, requestId: string): Promise<string> {
  const id = await caseOf(desk, requestId)
  await reviewer.claimCase({ params: { id } })
  return id
}

/** Accepts every paper that nobody has judged yet. */
export async function acceptEveryPaper(reviewer: Client, caseId: string): Promise<void> {
  const { body } = await reviewer.readCase({ params: { id: caseId } })
  for (const slot of body.verdictsMissing) await reviewer.judgeSlot({ params: { id: caseId, slot }, body: { verdict: 'accept' } })
}

/** The whole of a reviewer's work on a request whose papers are in order. */
export async function approved(desk: TestDesk, reviewer: Client, requestId: string): Promise<string> {
  const id = await claimed(desk, reviewer, requestId)
  await acceptEveryPaper(reviewer, id)
  await reviewer.approveCase({ params: { id } })
  return id
}
