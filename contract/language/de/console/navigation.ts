/** What the pages are called, in the navigation and at their heads. */
export const navigation = {
  requests: 'Anträge',
  papers: 'Unterlagen',
  dossiers: 'Dossiers',
  queue: 'Warteschlange',
  regulations: 'Vorschriften',
  orders: 'Bestellungen',
  carriers: 'Anbieter',
  figures: 'Kennzahlen',
  account: 'Kontoeinstellungen',
  organization: 'Organisation',
  organizations: 'Organisationen',
  people: 'Personen',
  clients: 'API-Clients',
  letters: 'Benachrichtigungen',
  me: 'Mein Konto',
}
