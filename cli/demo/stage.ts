import { RefusedByDesk, type Client } from '../../contract/client.ts'
import type { AnswerOf } from '../../contract/endpoint.ts'
import type { Endpoints } from '../../contract/endpoints/index.ts'
import { say } from '../../contract/language/speak.ts'
import type { Language } from '../../contract/vocabulary.ts'
import { StoryBroken, type Narrator } from './narrator.ts'

/** Where the story is played: three people at one desk, and who tells of it. */
export type Stage = {
  readonly language: Language
  readonly narrator: Narrator
  readonly requester: Client
  readonly reviewer: Client
  readonly operator: Client
}

export type Offer = AnswerOf<Endpoints['searchOffers']>['items'][number]
export type ShownRequest = AnswerOf<Endpoints['readRequest']>
export type ShownDossier = AnswerOf<Endpoints['readDossier']>
export type ShownCase = AnswerOf<Endpoints['readCase']>
export type Message = AnswerOf<Endpoints['readMessage']>

/** The refusal that a call must be answered with. */
export async function refusalOf(call: Promise<unknown>, language: Language): Promise<RefusedByDesk> {
  try {
    await call
  } catch (error) {
    if (error instanceof RefusedByDesk) return error
    throw error
  }
  throw new StoryBroken(say(language, 'cli:demo:notRefused'))
}

/** How long the clock of the desk and a carrier may take for one thing, and how often we ask. */
const patienceMs = 45_000
const pauseMs = 250

/** Asks again and again until it is so; gives the last answer when patience ends. */
export async function waitFor<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + patienceMs
  let answer = await ask()
  while (!isSo(answer) && Date.now() < end) {
    await new Promise((resume) => setTimeout(resume, pauseMs))
    answer = await ask()
  }
  return answer
}
