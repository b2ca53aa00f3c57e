import { say } from '../../contract/language/speak.ts'
import { findNumbers, holdNumbers, tryToBuy, wanted } from './choose-numbers.ts'
import { fillIn, handInAgain, handInPapers, openDossier, slotToMissTheMark } from './gather-papers.ts'
import { openRequest, submit, submitTooEarly } from './hand-in.ts'
import { reviewAndApprove, reviewAndReturn, tellRefused } from './judge-papers.ts'
import { awaitCarriers, loseOneNumber, showInventory } from './reach-carrier.ts'
import { listMails, showReturnedMail } from './read-mail.ts'
import type { ShownDossier, ShownRequest, Stage } from './stage.ts'

/** What the story has made so far: what is left of it, should it break, is cleared away (clear-away.ts). */
export type Made = {
  readonly hold: (ids: readonly string[]) => void
  readonly request: (id: string) => void
  /** Hurries these carriers, and remembers how they were. */
  readonly carriers: (ids: readonly string[]) => Promise<void>
}

/**
 * The main job, end to end: five French mobile numbers from the search to the inventory, past a purchase that is refused, a paper that comes back and
 * a number that vanishes. Each step says what must be so and throws StoryBroken where it is not.
 */
export async function playStory(stage: Stage, made: Made): Promise<ShownRequest> {
  const { draft, dossier, slot } = await askForNumbers(stage, made)
  await reviewAndReturn(stage, draft, slot)
  await showReturnedMail(stage, draft)
  await mend(stage, { draft, dossier, slot })
  await made.carriers(dossier.carriers)
  const lost = await loseOneNumber(stage, draft)
  await reviewAndApprove(stage, draft)
  const completed = await awaitCarriers(stage, draft, lost)
  await showInventory(stage, completed, wanted)
  const mails = await listMails(stage, completed)
  stage.narrator.scene(say(stage.language, 'cli:demo:end:title'))
  stage.narrator.tell(...say(stage.language, 'cli:demo:end:summary', { reference: completed.reference, numbers: wanted, mails }).split('\n'))
  return completed
}

type AskedFor = { readonly draft: ShownRequest; readonly dossier: ShownDossier; readonly slot: string }

async function askForNumbers(stage: Stage, made: Made): Promise<AskedFor> {
  const offers = await findNumbers(stage)
  await tryToBuy(stage, offers)
  const holdIds = await holdNumbers(stage, offers)
  made.hold(holdIds)
  const dossier = await openDossier(stage)
  const slot = slotToMissTheMark(dossier)
  await handInPapers(stage, dossier, slot)
  const draft = await openRequest(stage, { holdIds, dossierId: dossier.id })
  made.request(draft.id)
  await submitTooEarly(stage, draft)
  await fillIn(stage, dossier.id)
  stage.narrator.scene(say(stage.language, 'cli:demo:submit:title'))
  await submit(stage, draft)
  return { draft, dossier, slot }
}

async function mend(stage: Stage, { draft, dossier, slot }: AskedFor): Promise<void> {
  stage.narrator.scene(say(stage.language, 'cli:demo:mend:title'))
  tellRefused(stage, (await stage.requester.readDossier({ params: { id: dossier.id } })).body, slot)
  await handInAgain(stage, dossier, slot)
  await submit(stage, draft)
}
