const limit = 60
const namers = new Set(['describe', 'test', 'it', 'suite', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'])

/**
 * A function fits the screen. In tests, what is handed to describe, test and their like is a page of scenes, not a function: only the
 * file's own limit holds for it.
 * @type {import('eslint').Rule.RuleModule}
 */
export const shortFunctions = {
  meta: { type: 'suggestion', schema: [], messages: { long: `This function has {{lines}} lines; ${limit} fit a screen, and 10 are better. What are its steps called?` } },
  create({ report }) {
    return {
      ':function'(/** @type {any} */ node) {
        const lines = node.loc.end.line - node.loc.start.line + 1
        if (lines > limit && !isScene(node)) report({ node, messageId: 'long', data: { lines } })
      },
    }
  },
}

/** Whether a function is handed to `describe(…)`, `test.each(…)(…)` and their like. */
function isScene(/** @type {any} */ node) {
  return node.parent.type === 'CallExpression' && node.parent.callee !== node && namers.has(nameOf(node.parent.callee))
}

/** `test` of `test.each(rows)`. @returns {string} */
function nameOf(/** @type {any} */ callee) {
  if (callee.type === 'Identifier') return callee.name
  if (callee.type === 'MemberExpression') return nameOf(callee.object)
  if (callee.type === 'CallExpression' || callee.type === 'TaggedTemplateExpression') return nameOf(callee.callee ?? callee.tag)
  return ''
}
