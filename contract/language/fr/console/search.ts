import type { Catalogue } from '../../catalogue.ts'

export const search: Catalogue['console']['search'] = {
  placeholder: 'Un numéro, R-1001, un nom, une adresse e-mail…',
  recent: 'Ouverts récemment',
  pages: 'Aller à',
  actions: 'Actions',
  keys: '↑ ↓ pour parcourir, Entrée pour ouvrir, Échap pour fermer',
  nothing: 'Rien ne correspond à « {{q}} ». Un numéro peut être écrit sous n’importe quelle forme ; d’un nom, une partie suffit.',
  language: 'Langue : {{language}}',
  languageKept: 'La langue reste la même', languageAgain: 'Le guichet n’a pas pu enregistrer le changement. Réessayez.',
  kind: {
    number: 'Numéros', request: 'Demandes', order: 'Commandes', hold: 'Numéros mis de côté', offer: 'Numéros en vente', dossier: 'Dossiers', organization: 'Organisations', person: 'Personnes', carrier: 'Opérateurs', country: 'Pays',
  },
}
