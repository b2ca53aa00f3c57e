import type { BodyGiven } from '../desk/queries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'

/** Versions as a list to choose from: number, day and whether it is in force. */
export function useVersionNames(versions: BodyGiven<'listRuleVersions'>['items']): { value: string; label: string }[] {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  return versions.map(({ version, effectiveFrom, status }) => ({
    value: String(version), label: `${say('console:regulations:version', { version })} · ${format.day(effectiveFrom)} · ${format.within(word('statuses:ruleVersion', status))}`,
  }))
}
