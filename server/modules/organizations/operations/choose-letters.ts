import { isNews, letterKinds, type News } from '../../../../contract/letters.ts'
import { keysOf } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import type { OrganizationNeeds } from '../needs.ts'
import type { PersonRow } from '../store.ts'
import { personCalling } from './prove-again.ts'

export async function readMyLetters(needs: OrganizationNeeds, caller: Caller) {
  return showLetters(await personCalling(needs, caller))
}

/** Says which letters the caller does without. Refuses `letter.needed` for those that wait for an answer. */
export async function changeMyLetters(needs: OrganizationNeeds, caller: Caller, { unwanted, revision }: { unwanted: readonly string[]; revision: number | undefined }) {
  const { id } = await personCalling(needs, caller)
  const found = await needs.organizations.lockPerson(id)
  if (found === undefined) throw notFound('person')
  refuseStale(revision, found.revision)
  const needed = unwanted.filter((name) => !isNews(name))
  if (needed.length > 0) throw new Refusal('letter.needed', { letters: needed }, [{ pointer: '/unwanted', code: 'field.not_allowed' }])
  const news: News[] = [...new Set(unwanted.filter(isNews))]
  const changed = await needs.organizations.changePerson(id, { unwanted_letters: news })
  await needs.announce({ name: 'person.changed', subject: { type: 'person', id, organizationId: found.organization_id }, data: { fields: ['letters'] } })
  return showLetters(changed)
}

function showLetters({ unwanted_letters: unwanted, revision }: PersonRow) {
  const letters = keysOf(letterKinds).map((name) => ({ name, wanted: !isNews(name) || !unwanted.includes(name), canBeSwitchedOff: isNews(name) }))
  return { answer: { letters }, revision }
}
