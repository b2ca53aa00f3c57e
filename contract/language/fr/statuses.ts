import type { Catalogue } from '../catalogue.ts'

/** Accordés au genre du mot : une demande est « déposée », un dossier est « déposé ». */
export const statuses: Catalogue['statuses'] = {
  offer: { available: 'Disponible', held: 'Mise de côté', ordered: 'Commandée', sold: 'Vendue', gone: 'Plus disponible' },
  hold: { held: 'En cours', released: 'Libérée', expired: 'Expirée', ordered: 'Commandée', lost: 'Perdue' },
  dossier: {
    draft: 'Brouillon', submitted: 'Déposé', in_review: 'En instruction', returned: 'Renvoyé', approved: 'Approuvé', rejected: 'Rejeté',
    withdrawn: 'Retiré', superseded: 'Remplacé', expired: 'Expiré',
  },
  slot: { empty: 'Vide', filled: 'Rempli', accepted: 'Accepté', refused: 'Refusé' },
  document: { stored: 'Enregistrée', accepted: 'Acceptée', refused: 'Refusée', replaced: 'Remplacée', deleted: 'Supprimée' },
  request: {
    draft: 'Brouillon', submitted: 'Déposée', in_review: 'En instruction', approved: 'Approuvée', waiting_for_requester: 'À corriger par le demandeur',
    rejected: 'Rejetée', with_carrier: 'Chez l’opérateur', waiting_for_choice: 'En attente d’un choix', completed: 'Terminée',
    partially_completed: 'Terminée en partie', failed: 'En échec', lapsed: 'Caduque', cancelled: 'Annulée', cancelling: 'En cours d’annulation',
  },
  requestLine: { wanted: 'Demandé', ordered: 'Commandé', dropped: 'Abandonné', gone: 'Plus disponible', active: 'Actif', refused: 'Refusé', proposed: 'Proposé' },
  case: { waiting: 'En attente', claimed: 'Prise en charge', returned: 'Renvoyée', approved: 'Approuvée', rejected: 'Rejetée', withdrawn: 'Retirée' },
  order: {
    prepared: 'Préparée', submitting: 'En cours d’envoi', acknowledged: 'Reçue par l’opérateur', failed: 'En échec', in_progress: 'En cours', completed: 'Terminée',
    partially_completed: 'Terminée en partie', cancelled: 'Annulée', cancelling: 'En cours d’annulation',
  },
  orderLine: { pending: 'En attente', active: 'Actif', gone: 'Plus disponible', refused: 'Refusé', cancelled: 'Annulé' },
  purchase: { with_carrier: 'Chez l’opérateur', completed: 'Terminé', partially_completed: 'Terminé en partie', failed: 'En échec' },
  number: { provisioning: 'En préparation', active: 'Actif', failed: 'En échec', quarantined: 'En quarantaine', returning: 'En retour vers l’opérateur', returned: 'Rendu à l’opérateur' },
  ruleVersion: { future: 'À venir', in_force: 'En vigueur', withdrawn: 'Retirée', past: 'Passée' },
  invitation: { sent: 'Envoyée', accepted: 'Acceptée', revoked: 'Retirée', expired: 'Expirée' },
  message: { prepared: 'À envoyer', sent: 'Envoyé', kept: 'Gardé dans la boîte d’envoi', undeliverable: 'Non distribuable' },
}
