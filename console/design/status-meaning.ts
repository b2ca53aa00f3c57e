import type { StateOf } from '../../contract/lifecycle.ts'
import type { SentenceKey } from '../../contract/language/catalogue.ts'
import type { lifecycles } from '../../contract/lifecycles/index.ts'
import type { RemarkSide } from '../../contract/vocabulary.ts'

type AnyLifecycle = (typeof lifecycles)[number]
export type Noun = AnyLifecycle['name']
/** What a status means to whoever looks: their turn, somebody else's, done, gone wrong, or over without either. */
export type Meaning = 'you' | 'others' | 'done' | 'bad' | 'over'

/** A turn that belongs to one side of the counter. */
type Turn = Meaning | RemarkSide

const meanings: { readonly [L in AnyLifecycle as L['name']]: { readonly [S in StateOf<L>]: Turn } } = {
  offer: { available: 'done', held: 'others', ordered: 'others', sold: 'over', gone: 'bad' },
  hold: { held: 'others', released: 'over', expired: 'over', ordered: 'done', lost: 'bad' },
  dossier: {
    draft: 'requester', submitted: 'desk', in_review: 'desk', returned: 'requester', approved: 'done', rejected: 'bad', withdrawn: 'over', superseded: 'over', expired: 'bad',
  },
  slot: { empty: 'requester', filled: 'desk', accepted: 'done', refused: 'bad' },
  document: { stored: 'others', accepted: 'done', refused: 'bad', replaced: 'over', deleted: 'over' },
  request: {
    draft: 'requester', submitted: 'desk', in_review: 'desk', waiting_for_requester: 'requester', approved: 'others', with_carrier: 'others', waiting_for_choice: 'requester',
    cancelling: 'others', completed: 'done', partially_completed: 'done', failed: 'bad', rejected: 'bad', cancelled: 'over', lapsed: 'bad',
  },
  requestLine: { wanted: 'others', ordered: 'others', active: 'done', gone: 'bad', refused: 'bad', dropped: 'over', proposed: 'requester' },
  case: { waiting: 'desk', claimed: 'desk', returned: 'others', approved: 'done', rejected: 'bad', withdrawn: 'over' },
  order: {
    prepared: 'others', submitting: 'others', acknowledged: 'others', in_progress: 'others', cancelling: 'others', completed: 'done', partially_completed: 'done', failed: 'bad', cancelled: 'over',
  },
  orderLine: { pending: 'others', active: 'done', gone: 'bad', refused: 'bad', cancelled: 'over' },
  purchase: { with_carrier: 'others', completed: 'done', partially_completed: 'done', failed: 'bad' },
  number: { provisioning: 'others', active: 'done', quarantined: 'over', returning: 'over', returned: 'over', failed: 'bad' },
  ruleVersion: { future: 'others', in_force: 'done', withdrawn: 'over', past: 'over' },
  invitation: { sent: 'others', accepted: 'done', revoked: 'over', expired: 'bad' },
  message: { prepared: 'others', sent: 'done', kept: 'done', undeliverable: 'bad' },
}

/** What a status means to somebody on one side: the other side's turn is "others" to them. A status that this page does not know yet is nobody's turn. */
export function meaningOf(noun: Noun, status: string, side: RemarkSide): Meaning {
  const known: Readonly<Record<string, Turn>> = meanings[noun]
  const turn = known[status] ?? 'others'
  if (turn !== 'requester' && turn !== 'desk') return turn
  return turn === side ? 'you' : 'others'
}

/** Instead of a word that speaks of the requester, for the requester: nobody reads of themselves as of somebody else. */
const wordsToRequesters: { readonly [L in AnyLifecycle as L['name']]?: { readonly [S in StateOf<L>]?: SentenceKey } } = { request: { waiting_for_requester: 'console:design:waitingForYou' } }

/** What a status is called on one side, where that is not what everybody calls it. */
export function ownWord(noun: Noun, status: string, side: RemarkSide): SentenceKey | undefined {
  const words: Readonly<Record<string, SentenceKey>> = wordsToRequesters[noun] ?? {}
  return side === 'requester' ? words[status] : undefined
}
