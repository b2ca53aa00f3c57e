import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../console', import.meta.url))

/** Forms in which nothing typed can be lost, each with its reason. */
const losesNothing = {
  'design/question.tsx': 'whoever asks the question knows what was typed',
  'organizations/invitation-page.tsx': 'a page for somebody who is not signed in yet, and leads nowhere else',
  'organizations/set-up-totp.tsx': 'six digits that are good for half a minute',
  'preparation/end-user-step.tsx': 'kept by itself at every step',
  'purchase/form-page.tsx': 'kept in the address (draft.ts)',
  'requests/alternatives.tsx': 'a choice among what is shown, nothing is typed',
  'shell/password-step.tsx': 'signing in',
  'shell/proof-forms.tsx': 'a password or a code, typed anew each time',
  'shell/second-step.tsx': 'signing in',
}

/** A form of its own, or a question with a field in it. */
const hasForm = (source: string) => /<Form\b/.test(source) || /<Confirm\b[^]*<(?:Textarea|TextInput)\b/.test(source)

test('every form says when something typed would be lost, but for those that lose nothing', () => {
  const files = globSync('**/*.tsx', { cwd: root }).filter((path) => !path.startsWith('dist'))
  const silent = files.filter((path) => {
    const source = readFileSync(join(root, path), 'utf8')
    return hasForm(source) && !source.includes('<Unsaved')
  })
  expect(silent.toSorted()).toEqual(Object.keys(losesNothing).toSorted())
})
