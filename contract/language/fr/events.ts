import type { Catalogue } from '../catalogue.ts'

export const events: Catalogue['events'] = {
  offer: { hold: 'Mettre de côté', expire: 'Laisser expirer', release: 'Libérer', order: 'Commander', confirm: 'Confirmer', reject: 'Rejeter', cancel: 'Annuler', vanish: 'Retirer', reappear: 'Rétablir', return: 'Reprendre' },
  hold: { extend: 'Prolonger', release: 'Libérer', expire: 'Laisser expirer', order: 'Commander', lose: 'Perdre' },
  dossier: {
    submit: 'Déposer', claim: 'Prendre en charge', unclaim: 'Remettre dans la file', return: 'Renvoyer', approve: 'Approuver', reject: 'Rejeter', withdraw: 'Retirer',
    change: 'Modifier', judge: 'Juger', supersede: 'Remplacer', expire: 'Laisser expirer',
  },
  slot: { fill: 'Remplir', clear: 'Vider', accept: 'Accepter', refuse: 'Refuser', unjudge: 'Retirer l’avis sur' },
  document: { accept: 'Accepter', refuse: 'Refuser', replace: 'Remplacer', delete: 'Supprimer', unjudge: 'Retirer l’avis sur' },
  request: {
    change: 'Modifier', submit: 'Déposer', claim: 'Prendre en charge', pass: 'Laisser passer', unclaim: 'Remettre dans la file', return: 'Renvoyer', approve: 'Approuver', reject: 'Rejeter', order: 'Commander',
    ask: 'Poser une question sur', choose: 'Choisir pour', complete: 'Terminer', complete_partly: 'Terminer en partie', fail: 'Abandonner', lapse: 'Laisser devenir caduque', cancel: 'Annuler', confirm_cancel: 'Finir d’annuler',
  },
  requestLine: { order: 'Commander', drop: 'Abandonner', lose: 'Perdre', activate: 'Activer', refuse: 'Refuser', choose: 'Choisir' },
  case: {
    claim: 'Prendre en charge', assign: 'Confier', unclaim: 'Remettre dans la file', judge: 'Juger', return: 'Renvoyer', reopen: 'Rouvrir', approve: 'Approuver', reject: 'Rejeter', withdraw: 'Retirer',
  },
  order: {
    submit: 'Envoyer', acknowledge: 'Accuser réception de', fail: 'Abandonner', progress: 'Poursuivre', complete: 'Terminer', complete_partly: 'Terminer en partie', cancel: 'Annuler', confirm_cancel: 'Finir d’annuler',
    retry: 'Relancer', settle: 'Solder',
  },
  orderLine: { activate: 'Activer', lose: 'Perdre', refuse: 'Refuser', cancel: 'Annuler' },
  purchase: { complete: 'Terminer', complete_partly: 'Terminer en partie', fail: 'Abandonner' },
  number: { activate: 'Activer', fail: 'Abandonner', release: 'Résilier', reclaim: 'Reprendre', return: 'Rendre', confirm: 'Confirmer le retour de' },
  ruleVersion: { take_effect: 'Mettre en vigueur', withdraw: 'Retirer', give_way: 'Remplacer' },
  invitation: { resend: 'Renvoyer', accept: 'Accepter', revoke: 'Retirer', expire: 'Laisser expirer' },
  message: { send: 'Envoyer', keep: 'Garder', give_up: 'Abandonner' },
}
