import type { BodyGiven } from '../desk/queries.ts'
import type { PackRules, RuleSetKey } from '../../contract/rule-set.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'

export type ReadSet = BodyGiven<'readRuleVersion'>['sets'][number]
export type SetChange = BodyGiven<'readRuleComparison'>['sets'][number]
export type Value = SetChange['demands'][number]['fields'][number]['before']

/** What the carriers call themselves: names are not translated. */
const carriers = { telnyx: 'Telnyx', twilio: 'Twilio', aws: 'AWS' } as const satisfies Readonly<Record<Exclude<PackRules, 'draft'>, string>>

/** Codes of the rules in words, in the reader's language. */
export function useRuleWords() {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const { alone: capital } = format
  const whose = (rules: string) => (rules in carriers ? say('console:regulations:rulesOf', { carrier: carriers[rules as keyof typeof carriers] }) : say('console:regulations:draftOf')) // Checked on the line itself.
  const condition = (code: string) => word('paperConditions', code)
  const fact = (code: string) => word('provenFacts', code)
  const type = (code: string) => word('numberTypes', code)
  const endUser = (code: string) => word('endUserTypes', code)
  return {
    capital, whose, condition, fact, type, endUser,
    setName: ({ numberType, endUserType, rules }: Pick<RuleSetKey, 'numberType' | 'endUserType'> & { readonly rules: string }) => `${capital(type(numberType))} · ${endUser(endUserType)} · ${whose(rules)}`,
    /** `FR/mobile/business/telnyx@1`, as people say it. */
    idName: (id: string) => {
      const [, numberType = '', endUserType = '', rules = ''] = id.split(/[/@]/)
      return `${type(numberType)} · ${endUser(endUserType)} · ${whose(rules)}`
    },
    holder: (code: string) => word('holders', `${code}:of`),
    value: (field: string, value: Value): string => {
      if (value === null) return '—'
      if (typeof value === 'boolean') return say(value ? 'console:regulations:yes' : 'console:regulations:no')
      if (typeof value === 'number') return format.number(value)
      if (typeof value === 'object') return format.list(value.map((code) => single(field, code)))
      return single(field, value)
    },
  }

  function single(field: string, code: string): string {
    if (field === 'conditions') return condition(code)
    if (field === 'proves') return fact(code)
    if (field === 'accepted') return word('papers', code)
    if (field === 'kind') return word('documentKinds', code)
    if (field === 'holder') return word('holders', `${code}:alone`)
    if (field === 'scope') return word('addressScopes', code)
    if (field === 'issuerScope') return word('issuerScopes', code)
    if (field === 'confidence') return word('confidences', code)
    return field === 'checkedOn' ? format.day(code) : code
  }
}
export type RuleWords = ReturnType<typeof useRuleWords>
