import type { Catalogue } from '../../catalogue.ts'

export const preparation: Catalogue['console']['preparation'] = {
  title: 'Préparer {{reference}}',
  toRequest: 'Demande {{reference}}',
  stepsLabel: 'Étapes',
  steps: { end_user: 'Qui utilise les numéros', information: 'Informations', papers: 'Pièces', alternatives: 'Si un numéro n’est plus libre', review: 'Relire et déposer' },
  stepDone: 'fait', stepLater: 'ensuite',
  gaps_one: '{{count, number}} à faire',
  gaps_other: '{{count, number}} à faire',
  back: 'Retour : {{step}}',
  on: 'Continuer : {{step}}',
  goOn: 'Reprendre où vous en étiez',
  noStep: 'Cette étape n’existe pas',
  notNow: { title: 'Plus rien à préparer', what: 'Cette demande a été déposée, ou elle est close. Sa page dit où elle en est.' },
  endUserFirst: 'Dites d’abord qui utilise les numéros : c’est ce qui décide des exigences.',
  underWay: { title: 'Ces pièces sont au guichet', what: 'Elles ont été déposées avec une autre demande et ne peuvent pas changer tant que celle-ci n’est pas tranchée. Choisissez un autre dossier, ou attendez.' },

  numbers: {
    title_one: '{{count, number}} numéro', title_other: '{{count, number}} numéros',
    none: 'Pas encore de numéros.', heldFor: 'de côté pour encore', heldUntil: 'mis de côté jusqu’au {{day}}', total: 'par mois :', more: 'Chercher des numéros',
    takeOut: 'Le retirer', takeOutOf: 'Retirer {{number}}',
  },

  returned: { title: 'Le guichet vous renvoie cette demande à corriger', what: 'Tout le reste est gardé tel que vous l’avez déposé. Corrigez ceci et déposez de nouveau au plus tard le {{until}} ; d’ici là, les numéros restent mis de côté.' },

  endUser: {
    why: 'Chaque pays exige d’une personne d’autres pièces que d’une société. L’utilisateur final est celui qui envoie des messages avec ces numéros : peut-être votre client plutôt que vous.',
    who: 'L’utilisateur final est',
    what: {
      individual: 'Une personne qui utilise les numéros pour elle-même.',
      business: 'Une société immatriculée ou une autre organisation.',
      sole_proprietor: 'Une personne qui exerce sous son propre nom.',
    },
    noRules: 'Le guichet n’a pas de règles pour ce type d’utilisateur final avec ces numéros : il ne sait pas quelles pièces demander.',
    notAdmitted: 'Pas avec ces numéros : non proposés à ce type d’utilisateur final par {{carriers, list}}.',
    numbersFirst: 'Cette demande n’a pas encore de numéros', numbersFirstWhat: 'Les pièces exigées dépendent de leur pays et de leur type. Cherchez d’abord des numéros.',
    first: 'Commencer le dossier', another: 'Ou commencer un nouveau dossier',
    anotherWhat: 'Il garde informations et pièces, pour cette demande et pour les suivantes.',
    name: 'Nom du dossier', start: 'Commencer le dossier',
  },
  fitting: {
    title: 'Dossiers qui répondent à ces exigences', what: 'Si les pièces sont déjà là, inutile de les réunir de nouveau.',
    asItIs: 'Approuvé : repris tel quel.', asItIsUntil: 'Approuvé jusqu’au {{day}} : repris tel quel.',
    complete: 'Complet, pas encore instruit.', incomplete_one: 'Il manque {{count, number}} élément.', incomplete_other: 'Il manque {{count, number}} éléments.',
    underWay: 'Au guichet pour une autre demande.',
  },

  alternatives: {
    why: 'Tant que l’opérateur n’a pas confirmé, un numéro peut être vendu ailleurs. Dites maintenant ce que le guichet doit faire alors, pour que rien ne s’arrête.',
    question: 'Que doit alors faire le guichet ?',
    choose_for_me: {
      label: 'Choisir pour moi',
      example: 'Si {{number}} n’est plus libre, le guichet commande le numéro libre le plus proche : même pays, même type, même zone, aussi semblable que possible. Vous saurez lequel.',
      inGeneral: 'Le guichet commande le numéro libre le plus proche : même pays, même type, même zone, aussi semblable que possible. Vous saurez lequel.',
    },
    ask_me: {
      label: 'Me demander',
      example: 'Si {{number}} n’est plus libre, le guichet en met jusqu’à trois semblables de côté et vous dit jusqu’à quand choisir ; le délai est suspendu entre-temps.',
      inGeneral: 'Le guichet met jusqu’à trois numéros semblables de côté et vous dit jusqu’à quand choisir ; le délai est suspendu entre-temps.',
    },
    contact: 'Où le guichet vous écrit', contactWhat: 'Les questions, les choix et la réponse finale y seront envoyés.', useMine: 'Utiliser {{email}}',
    note: 'Un mot pour le guichet (facultatif)', noteWhat: 'Ce qui aidera la personne qui lira vos pièces.',
  },

  review: {
    complete: 'Rien ne manque', missing_one: 'Il manque {{count, number}} élément', missing_other: 'Il manque {{count, number}} éléments',
    change: 'Modifier', changeOf: 'Modifier : {{what}}', nothing: 'Rien encore', contact: 'Le guichet écrit à {{email}}.',
  },
  submit: {
    title: 'Déposer',
    expected: 'Déposée maintenant, la demande devrait aboutir au plus tard le', clock: 'Le délai court dès le dépôt et s’arrête tant qu’une réponse vous est demandée.',
    notYet_one: 'Pas encore : il manque {{count, number}} élément', notYet_other: 'Pas encore : il manque {{count, number}} éléments',
    unkept: 'Pas encore : une partie de votre saisie n’est pas enregistrée',
    action: 'Déposer la demande', again: 'Déposer de nouveau', kept: 'Votre brouillon est gardé.',
    done: '{{reference}} est au guichet, attendue au plus tard le {{day}}',
  },
}
