import { say } from '../../contract/language/speak.ts'
import { statesOf } from '../../contract/lifecycle.ts'
import { caseLifecycle } from '../../contract/lifecycles/review-case.ts'
import { demandWord } from '../words.ts'
import { StoryBroken } from './narrator.ts'
import type { ShownCase, ShownDossier, ShownRequest, Stage } from './stage.ts'

/** What the reviewer adds to the reason, in the language of the organization that reads it. */
const note = 'C’est un bon de livraison. Une facture d’énergie à cette adresse convient.'

/** The reviewer takes the case, reads every paper, finds the wrong one and gives the request back. */
export async function reviewAndReturn(stage: Stage, request: ShownRequest, wrongSlot: string): Promise<void> {
  const { reviewer, requester, narrator, language } = stage
  narrator.scene(say(language, 'cli:demo:review:title'))
  const { id } = await claim(stage, request)
  await readPapers(stage, id)
  const { body: judged } = await reviewer.judgeSlot({
    params: { id, slot: wrongSlot }, body: { verdict: 'refuse', reason: 'document_wrong_kind', note },
  })
  await acceptTheRest(stage, judged)
  await reviewer.returnCase({ params: { id }, body: {} })
  const { body: returned } = await requester.readRequest({ params: { id: request.id } })
  narrator.expect(say(language, 'cli:demo:review:returned', { reference: request.reference }), returned.status === 'waiting_for_requester')
  narrator.expect(say(language, 'cli:demo:review:paused'), returned.clock.state === 'paused' && returned.clock.waitingOn === 'requester')
}

/** All papers are right now. */
export async function reviewAndApprove(stage: Stage, request: ShownRequest): Promise<void> {
  const { reviewer, narrator, language } = stage
  narrator.scene(say(language, 'cli:demo:approve:title'))
  const claimed = await claim(stage, request)
  const { approvable, id } = await acceptTheRest(stage, claimed)
  narrator.expect(say(language, 'cli:demo:approve:approvable'), approvable)
  const { body } = await reviewer.approveCase({ params: { id } })
  narrator.expect(say(language, 'cli:demo:approve:approved', { reference: request.reference }), body.status === 'approved')
}

/** What the requester finds in the dossier: which paper, why, and how to mend it. */
export function tellRefused({ narrator, language }: Stage, { slots }: ShownDossier, wrongSlot: string): void {
  const refused = slots.filter(({ status }) => status === 'refused')
  for (const { slot, reasonText, fix, note: words } of refused) {
    narrator.tell(say(language, 'cli:pair', { name: demandWord(language, slot), value: reasonText ?? '' }))
    narrator.tell(say(language, 'cli:fix', { fix: fix ?? '' }), words ?? '')
  }
  narrator.expect(say(language, 'cli:demo:mend:told'), refused.length === 1 && refused[0]?.slot === wrongSlot && refused[0].reasonText !== null)
}

async function claim({ reviewer, narrator, language }: Stage, request: ShownRequest): Promise<ShownCase> {
  for await (const queued of reviewer.all.listCases({ query: { status: statesOf(caseLifecycle), limit: 200 } })) {
    if (queued.requestId !== request.id) continue
    const { body: claimed } = await reviewer.claimCase({ params: { id: queued.id } })
    narrator.expect(say(language, 'cli:demo:review:claimed', { name: claimed.assignee?.name ?? '' }), claimed.status === 'claimed')
    return claimed
  }
  throw new StoryBroken(say(language, 'cli:demo:review:noCase', { reference: request.reference }))
}

async function readPapers({ reviewer, narrator, language }: Stage, id: string): Promise<void> {
  const { body } = await reviewer.readCase({ params: { id } })
  for (const { slot, documentId } of body.dossier?.slots ?? []) {
    if (documentId === null) continue
    const { body: paper } = await reviewer.downloadDocument({ params: { id: documentId } })
    narrator.expect(say(language, 'cli:demo:review:read', { demand: slot, bytes: paper.length }), new TextDecoder().decode(paper.subarray(0, 5)) === '%PDF-')
  }
}

async function acceptTheRest({ reviewer, narrator, language }: Stage, shown: ShownCase): Promise<ShownCase> {
  let latest = shown
  for (const slot of shown.verdictsMissing) {
    latest = (await reviewer.judgeSlot({ params: { id: shown.id, slot }, body: { verdict: 'accept' } })).body
    narrator.tell(say(language, 'cli:demo:review:accepted', { demand: slot }))
  }
  return latest
}
