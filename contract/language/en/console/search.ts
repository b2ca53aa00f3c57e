/** Search everything, from any page. */
export const search = {
  placeholder: 'A number, R-1001, a name, an e-mail address…',
  recent: 'Recently opened',
  pages: 'Go to',
  actions: 'Actions',
  keys: '↑ ↓ to move, Enter to open, Esc to close',
  nothing: 'Nothing matches “{{q}}”. Numbers can be written in any format, and part of a name is enough.',
  language: 'Language: {{language}}',
  languageKept: 'The language stays as it is', languageAgain: 'The desk could not keep the change. Try again.',
  kind: {
    number: 'Numbers', request: 'Requests', order: 'Orders', hold: 'Held numbers', offer: 'Numbers for sale', dossier: 'Dossiers', organization: 'Organizations', person: 'People', carrier: 'Carriers', country: 'Countries',
  },
} as const
