/**
 * A cast says "trust me" to the compiler: it is allowed only where a comment on its own line, or on the line above, says why.
 * `as const` narrows and lies to nobody.
 * @type {import('eslint').Rule.RuleModule}
 */
export const castWithReason = {
  meta: { type: 'problem', schema: [], messages: { bare: 'A cast without a reason. Derive the type, narrow it, or say in a comment on this line or the line above why the cast cannot lie.' } },
  create({ sourceCode, report }) {
    const commented = new Set(sourceCode.getAllComments().map(({ loc }) => loc?.end.line))
    return {
      'TSAsExpression, TSTypeAssertion'(/** @type {any} */ node) {
        const isConst = node.typeAnnotation.type === 'TSTypeReference' && node.typeAnnotation.typeName.name === 'const'
        // `x as unknown as T` is one cast: the outer one is looked at.
        if (isConst || node.parent.type === 'TSAsExpression') return
        const lines = [node.loc.start.line - 1, node.loc.start.line, node.loc.end.line]
        if (!lines.some((line) => commented.has(line))) report({ node, messageId: 'bare' })
      },
    }
  },
}
