/** What the building blocks of every page say. */
export const design = {
  loading: 'Chargement',
  late: 'Cela prend plus de temps que d’habitude. La page s’ouvrira d’elle-même dès que le guichet répondra.',
  tryAgain: 'Réessayer',
  close: 'Fermer',
  back: 'Retour',
  over: 'temps écoulé',
  copied: 'Copié',
  notCopied: 'Votre navigateur ne laisse pas la page copier : sélectionnez le texte et copiez-le vous-même',
  notYet: '{{action}} : pas encore. {{why}}',
  typeToConfirm: 'Saisissez « {{typed}} » pour confirmer',
  businessDaysLeft_one: '(encore {{count, number}} jour ouvré)',
  businessDaysLeft_other: '(encore {{count, number}} jours ouvrés)',
  pickAll: 'Sélectionner toutes les lignes chargées',
  order: { label: 'Ordre', usual: 'Ordre habituel', ascending: '{{column}}, croissant', descending: '{{column}}, décroissant' },
  pick: 'Sélectionner {{name}}',
  notPickable: '{{name}} ne peut pas être sélectionné. {{why}}',
  unsaved: { title: 'Quitter sans enregistrer ?', what: 'Ce que vous avez saisi ici n’est pas enregistré. Vous le perdrez en quittant.', leave: 'Quitter' },
  more: 'Afficher la suite',
  unreachable: {
    title: 'Le guichet ne répond pas',
    happened: 'Rien n’est revenu : la connexion est coupée, ou le guichet redémarre. On ne sait pas si votre dernière action a été faite.',
    fix: 'Tout ce qui est sur cette page est gardé. Vérifiez votre connexion et réessayez : le faire deux fois est sans danger.',
  },
  notFetched: {
    title: 'Ouverture impossible',
    fix: 'La connexion au guichet est coupée. Tout ce qui est sur cette page est gardé : réessayez une fois la connexion rétablie. Si cela ne suffit pas, rechargez la page.',
  },
  notOurs: {
    title: 'Réponse inattendue',
    happened: 'Autre chose que le guichet a répondu, ou une version que cette page ne connaît pas.',
    fix: 'Rechargez la page. Si cela ne suffit pas, prévenez la personne qui exploite ce guichet.',
  },
  keys: {
    title: 'Raccourcis clavier', next: 'Ligne suivante', previous: 'Ligne précédente', first: 'Première ligne', last: 'Dernière ligne', pick: 'Sélectionner la ligne', pickTo: 'Sélectionner toutes les lignes depuis la dernière sélectionnée', open: 'Ouvrir la ligne', all: 'Cette liste',
    caps: { Control: 'Ctrl', Shift: 'Maj', Enter: 'Entrée', Home: 'Origine', End: 'Fin', ArrowUp: '↑', ArrowDown: '↓' },
  },
} as const
