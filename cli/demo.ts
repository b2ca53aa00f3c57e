import { say } from '../contract/language/speak.ts'
import { command, type Answer, type Asked } from './command.ts'
import { findCredentials, signIn, type SignedIn } from './credentials.ts'
import type { DemoPerson } from './demo-people.ts'
import { clearing } from './demo/clear-away.ts'
import { narrator, StoryBroken, type Narrator } from './demo/narrator.ts'
import { hurryCarriers } from './demo/reach-carrier.ts'
import type { Stage } from './demo/stage.ts'
import { playStory } from './demo/story.ts'
import { bad, strong } from './terminal.ts'

/** `guichet demo`: the whole story, played against a running demo desk. */
export const demo = command({
  help: 'cli:commands:demo', options: {}, as: 'requester',
  verbs: { '': { help: 'cli:commands:demo', takes: [], run: tell } },
})

async function tell({ language, url, json, env, terminal }: Asked): Promise<Answer> {
  const began = Date.now()
  const telling = narrator(json ? () => undefined : terminal.print)
  const broken = await play({ language, url, env, telling })
  const seconds = Math.round((Date.now() - began) / 1000)
  const closing = broken === undefined ? strong(say(language, 'cli:demo:held', { seconds })) : bad(say(language, 'cli:demo:broken', { expected: broken.message }))
  return {
    json: { held: broken === undefined, seconds, broken: broken?.message ?? null, scenes: telling.scenes },
    lines: () => ['', closing], exitCode: broken === undefined ? 0 : 1,
  }
}

type Telling = Pick<Asked, 'language' | 'url' | 'env'> & { readonly telling: Narrator }

/** Gives what did not hold, or undefined for a story that was told to its end. Whatever else is thrown is thrown on. */
async function play(how: Telling): Promise<StoryBroken | undefined> {
  const actors = await openActors(how)
  const { stage } = actors
  const { made, clearAway } = clearing(stage.requester, (ids) => hurryCarriers(stage, ids))
  try {
    await playStory(stage, made)
    return undefined
  } catch (error) {
    if (error instanceof StoryBroken) return error
    throw error
  } finally {
    how.telling.end()
    await clearAway()
    await actors.leave()
  }
}

/** Signs the three people in, in the terminal's language. */
async function openActors({ language, url, env, telling }: Telling): Promise<{ readonly stage: Stage; readonly leave: () => Promise<void> }> {
  telling.scene(say(language, 'cli:demo:actors:title', { url }))
  const open = async (as: DemoPerson) => await signIn({ baseUrl: url, language, fetch: telling.listen }, await findCredentials({ as, usually: as }, env))
  const requester = await open('requester')
  const { body: me } = await requester.desk.whoAmI()
  const { id, name: organization, licence, smsUnlocked } = me.organization
  telling.tell(say(language, 'cli:demo:actors:requester', { name: me.name, organization, licence, id }))
  telling.expect(say(language, 'cli:demo:actors:unlocked'), smsUnlocked)
  const reviewer = await open('reviewer')
  const operator = await open('operator')
  return {
    stage: { language, narrator: telling, requester: requester.desk, reviewer: reviewer.desk, operator: operator.desk },
    leave: () => leaveAll([requester, reviewer, operator]),
  }
}

async function leaveAll(everybody: readonly SignedIn[]): Promise<void> {
  for (const { leave } of everybody) await leave()
}
