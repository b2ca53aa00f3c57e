/** What a "no" about the rules of countries says. */
export const ruleRefusals = {
  'regulation.not_found': {
    title: 'No rules for this',
    happened: 'The desk has no rules for such numbers in {{country, country}}, so it cannot say which papers they need.',
    fix: 'Choose a country, number type and end user from the list of regulations.',
  },
  'regulation.shipped': {
    title: 'Came with Guichet',
    happened: 'This version of the rules came with Guichet and cannot be withdrawn. It stays as it was.',
    fix: 'Publish a new version that says otherwise.',
  },
} as const
