import type { Catalogue } from '../../catalogue.ts'

export const navigation: Catalogue['console']['navigation'] = {
  requests: 'Demandes',
  papers: 'Pièces',
  dossiers: 'Dossiers',
  queue: 'File d’instruction',
  regulations: 'Réglementations',
  orders: 'Commandes',
  carriers: 'Opérateurs',
  figures: 'Chiffres du guichet',
  account: 'Paramètres du compte',
  organization: 'Organisation',
  organizations: 'Organisations',
  people: 'Personnes',
  clients: 'Clients d’API',
  letters: 'Notifications',
  me: 'Mon compte',
}
