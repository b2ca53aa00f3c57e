/** Search everything, from any page. */
export const search = {
  placeholder: 'Nummer, R-1001, Name, E-Mail-Adresse…',
  recent: 'Zuletzt geöffnet',
  pages: 'Seiten',
  actions: 'Aktionen',
  keys: '↑ ↓ blättern, Eingabe öffnet, Esc schließt',
  nothing: 'Nichts passt zu „{{q}}“. Eine Nummer darf in jeder Schreibweise stehen; von Namen genügt ein Teil.',
  language: 'Sprache: {{language}}',
  languageKept: 'Die Sprache bleibt, wie sie ist', languageAgain: 'Die Nummernstelle konnte die Änderung nicht speichern. Versuchen Sie es erneut.',
  kind: {
    number: 'Nummern', request: 'Anträge', order: 'Bestellungen', hold: 'Reservierte Nummern', offer: 'Nummern zum Verkauf', dossier: 'Dossiers', organization: 'Organisationen', person: 'Personen', carrier: 'Anbieter', country: 'Länder',
  },
}
