import { say } from '../../contract/language/speak.ts'
import { refusalLines } from '../complaints.ts'
import { offerTable } from '../search.ts'
import { dotted, grouped, instant } from '../words.ts'
import { StoryBroken } from './narrator.ts'
import { refusalOf, type Offer, type Stage } from './stage.ts'

/** How many numbers the requester needs. */
export const wanted = 5

/** Endings worth remembering. Every telling of the story takes numbers away, so there are several. */
const endings = ['007', '123', '777', '24', '42', '77', '10', '99']

/** Finds an ending that at least five numbers for sale share, and gives five of them. */
export async function findNumbers({ requester, narrator, language }: Stage): Promise<readonly Offer[]> {
  narrator.scene(say(language, 'cli:demo:search:title', { count: wanted }))
  for (const ending of endings) {
    const query = { country: 'FR', numberType: 'mobile', endsWith: ending, endUserType: 'business', limit: wanted } as const
    const { body: found } = await requester.searchOffers({ query })
    narrator.tell(found.synopsis, dotted(say(language, 'synopsis:found', { count: found.total }), say(language, 'cli:search:seed', { seed: String(found.seed) })))
    if (found.total < wanted) {
      narrator.tell(say(language, 'cli:demo:search:tooFew'))
      continue
    }
    narrator.tell(...offerTable(language, found))
    narrator.expect(say(language, 'cli:demo:search:ending', { count: wanted, ending }), found.items.filter(({ e164 }) => e164.endsWith(ending)).length === wanted)
    narrator.expect(say(language, 'cli:demo:search:onRequest'), found.items.every(({ acquisition }) => acquisition === 'request'))
    return found.items
  }
  throw new StoryBroken(say(language, 'cli:demo:search:none'))
}

/** Papers are needed, so buying is refused, whoever asks and however. */
export async function tryToBuy({ requester, narrator, language }: Stage, offers: readonly Offer[]): Promise<void> {
  narrator.scene(say(language, 'cli:demo:buy:title'))
  const refusal = await refusalOf(requester.purchaseOffers({ body: { offerIds: offers.map(({ id }) => id) } }), language)
  narrator.tell(...refusalLines(language, refusal))
  narrator.expect(say(language, 'cli:demo:buy:refused'), refusal.status === 422 && refusal.code === 'offer.regulated')
}

/** Sets the offers aside; gives the holds' ids. */
export async function holdNumbers({ requester, narrator, language }: Stage, offers: readonly Offer[]): Promise<readonly string[]> {
  narrator.scene(say(language, 'cli:demo:hold:title', { count: offers.length }))
  const { body } = await requester.holdOffers({ body: { offerIds: offers.map(({ id }) => id) }, idempotencyKey: crypto.randomUUID() })
  for (const { hold, detail } of body.results) {
    narrator.tell(hold === null ? (detail ?? '') : say(language, 'cli:demo:hold:until', { number: grouped(hold.e164), at: instant(language, hold.heldUntil) }))
  }
  narrator.expect(say(language, 'cli:demo:hold:held', { count: offers.length }), body.held === offers.length)
  return body.results.flatMap(({ hold }) => (hold === null ? [] : [hold.id]))
}
