import type { Catalogue } from '../catalogue.ts'

export const nouns: Catalogue['nouns'] = {
  offer: { alone: 'offre', the: 'l’offre', this: 'cette offre' },
  hold: { alone: 'mise de côté', the: 'la mise de côté', this: 'cette mise de côté' },
  dossier: { alone: 'dossier', the: 'le dossier', this: 'ce dossier' },
  slot: { alone: 'emplacement', the: 'l’emplacement', this: 'cet emplacement' },
  document: { alone: 'pièce', the: 'la pièce', this: 'cette pièce' },
  request: { alone: 'demande', the: 'la demande', this: 'cette demande' },
  requestLine: { alone: 'numéro demandé', the: 'le numéro demandé', this: 'ce numéro demandé' },
  case: { alone: 'instruction', the: 'l’instruction', this: 'cette instruction' },
  order: { alone: 'commande', the: 'la commande', this: 'cette commande' },
  orderLine: { alone: 'numéro commandé', the: 'le numéro commandé', this: 'ce numéro commandé' },
  purchase: { alone: 'achat', the: 'l’achat', this: 'cet achat' },
  number: { alone: 'numéro', the: 'le numéro', this: 'ce numéro' },
  message: { alone: 'e-mail', the: 'l’e-mail', this: 'cet e-mail' },
  event: { alone: 'événement', the: 'l’événement', this: 'cet événement' },
  organization: { alone: 'organisation', the: 'l’organisation', this: 'cette organisation' },
  person: { alone: 'personne', the: 'la personne', this: 'cette personne' },
  client: { alone: 'client d’API', the: 'le client d’API', this: 'ce client d’API' },
  session: { alone: 'session', the: 'la session', this: 'cette session' },
  carrier: { alone: 'opérateur', the: 'l’opérateur', this: 'cet opérateur' },
  regulation: { alone: 'réglementation', the: 'la réglementation', this: 'cette réglementation' },
}
