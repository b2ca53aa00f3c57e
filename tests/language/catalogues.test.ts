import { describe, expect, test } from 'vitest'
import { forms } from '../../contract/language/forms.ts'
import { catalogues } from '../../contract/language/index.ts'
import { lifecycles } from '../../contract/lifecycles/index.ts'
import { statesOf } from '../../contract/lifecycle.ts'
import { reasons } from '../../contract/reasons.ts'
import { issueCodes, refusals } from '../../contract/refusals.ts'
import { languages } from '../../contract/vocabulary.ts'
import { gapsOf, sentencesOf } from './sentences.ts'

const english = sentencesOf('en')

describe.each(languages)('in %s', (language) => {
  const sentences = sentencesOf(language)
  const words = catalogues[language]

  test('the keys are those of English', () => {
    expect([...sentences.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('a sentence is filled with what its English twin is filled with, in the same forms', () => {
    for (const [key, sentence] of sentences) expect({ key, gaps: gapsOf(sentence) }).toEqual({ key, gaps: gapsOf(english.get(key) ?? '') })
  })

  test('no sentence is empty or carries space at its ends', () => {
    expect([...sentences].filter(([, sentence]) => sentence === '' || sentence !== sentence.trim())).toEqual([])
  })

  test('every form that a sentence asks for exists', () => {
    const asked = [...sentences.values()].flatMap(gapsOf).flatMap((gap) => gap.split(',').slice(1)).map((form) => form.trim())
    expect(asked.filter((form) => forms[form] === undefined)).toEqual([])
  })

  test('every refusal, finding and reason has its words', () => {
    expect(Object.keys(words.refusals).sort()).toEqual(Object.keys(refusals).sort())
    expect(Object.keys(words.issues).sort()).toEqual([...issueCodes].sort())
    expect(Object.keys(words.reasons).sort()).toEqual([...reasons].sort())
  })

  test.each(lifecycles)('every state and every event of the lifecycle $name has its word', (lifecycle) => {
    expect(Object.keys(words.statuses[lifecycle.name]).sort()).toEqual([...statesOf(lifecycle)].sort())
    expect(Object.keys(words.events[lifecycle.name]).sort()).toEqual([...new Set(lifecycle.arrows.map(([, event]) => event))].sort())
    expect(words.nouns[lifecycle.name].alone).not.toBe('')
  })

  test('a refusal’s title is the same every time', () => {
    expect(Object.values(words.refusals).filter(({ title }) => gapsOf(title).length > 0)).toEqual([])
  })
})
