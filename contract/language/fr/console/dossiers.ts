import type { Catalogue } from '../../catalogue.ts'

export const dossiers: Catalogue['console']['dossiers'] = {
  demand: '{{demand, demand}}',
  optional: '{{label}} (facultatif)',
  phoneHint: 'Avec l’indicatif du pays, par exemple +33 1 99 00 12 34 ; sans indicatif, le numéro est lu avec celui de ce pays : {{country}}.',

  keeping: {
    kept: 'Enregistré', typing: 'Pas encore enregistré', saving: 'Enregistrement…', failed: 'Non enregistré',
    stillThere: 'Ce que vous avez saisi est toujours là.',
  },
  clash: {
    written: 'Entre-temps, un collègue a écrit ici : « {{theirs}} ».',
    cleared: 'Entre-temps, un collègue a vidé ce champ.',
    mine: 'Garder ma saisie', theirs: 'Prendre la sienne',
  },

  topics: {
    person: { title: 'Qui est l’utilisateur final', why: 'L’opérateur doit savoir qui utilise les numéros, et l’indique au régulateur qui le demande.' },
    contact: { title: 'Comment le joindre', why: 'Pour toute question sur ces numéros, et pour que l’opérateur vérifie que l’utilisateur final existe.' },
    company: { title: 'La société', why: 'Ces informations sont comparées aux pièces lettre par lettre : écrivez-les comme au registre.' },
    representative: { title: 'Qui représente la société', why: 'La personne qui signe pour la société répond de ces numéros devant le régulateur.' },
    purpose: { title: 'À quoi servent les numéros', why: 'Les opérateurs n’admettent que des messages que leurs destinataires ont acceptés.' },
  },
  address: { title: 'Adresse de l’utilisateur final', where: 'Où elle doit se trouver : {{where}}. Une boîte postale ne convient pas.' },

  origin: {
    title: 'D’où viennent ces exigences',
    unsure: 'Certaines de ces exigences ne sont pas confirmées',
    unsureWhat: 'Ce sont des brouillons, ou leur source est fragile. Le guichet les confirme auprès de l’opérateur ; il pourra demander davantage.',
    of: 'Numéros vendus par {{carriers, list}}.',
    checked: 'Vérifié le {{day}} ; fiabilité : {{confidence}}.',
    draft: 'Un brouillon tiré de l’ensemble le plus proche qui a une source : {{from}}.',
    askedBy: 'Exigé par {{carriers, list}}',
    source: 'source',
  },

  whyPaper: {
    business_registration_certificate: 'Montre que la société existe.',
    carrier_registration_form: 'L’opérateur enregistre l’utilisateur final sur son propre formulaire.',
    commercial_register_excerpt: 'Montre que la société existe et qui peut signer pour elle.',
    identity_document: 'Montre que la personne existe et qu’elle est bien celle qu’elle dit être.',
    letter_of_intent: 'Montre à quoi serviront les numéros.',
    local_identity_verification: 'La loi exige que l’identité de la personne soit contrôlée dans le pays.',
    national_identity_number_evidence: 'Montre le numéro national indiqué dans le formulaire.',
    opt_in_mockup: 'Montre comment on accepte de recevoir des messages.',
    power_of_attorney: 'Montre que le signataire en a le pouvoir.',
    proof_of_address: 'Montre que l’utilisateur final se trouve à l’adresse donnée.',
    proof_of_business_identity: 'Montre que la société existe.',
    proof_of_registration: 'Montre que la société est inscrite là où elle le dit.',
    tax_id_certificate: 'Montre le numéro fiscal indiqué dans le formulaire.',
    tax_or_register_extract: 'Montre que la société est connue du fisc ou du registre.',
    tripartite_agreement: 'Lie l’utilisateur final, le revendeur et l’opérateur.',
  },
  rule: {
    accepted: 'Pièces acceptées : {{papers, either}}.',
    localName: 'Nom local : « {{name}} ».',
    age: 'Datant de {{months, months}} au plus le jour du dépôt : du {{day}} ou plus récente.',
    proves: 'Elle doit montrer : {{what, list}}.',
    signed: 'Elle doit être signée.',
  },
  onlineCheck: 'Rien à envoyer, mais une démarche à faire : {{demand, demand}}, contrôle en ligne chez l’opérateur.',

  slots: {
    optional: 'Facultatif',
    refused: 'Refusée : {{reason}}',
    choose: 'Choisir une pièce', chooseFor: 'Choisir une pièce : {{name}}', orDrop: 'ou la déposer ici',
    replace: 'Remplacer', replaceOf: 'Remplacer : {{name}}',
    takeOut: 'Retirer', takeOutOf: 'Retirer : {{name}}',
    issued: 'délivrée le {{day}}', expires: 'expire le {{day}}',
  },
  details: { paper: 'De quelle pièce il s’agit', choose: 'Choisir', issuedOn: 'Délivrée le', issuedOnOptional: 'Délivrée le (si c’est indiqué)', expiresOn: 'Expire le (si c’est indiqué)' },
  earlier: { use: 'Reprendre celle du {{day}}', from: 'du dossier « {{dossier}} »', tooOld: 'désormais trop ancienne' },
  drop: { title: 'Déposez vos pièces ici, plusieurs à la fois', choose: 'Choisir des pièces', limits: 'PDF, PNG ou JPEG, 20 Mo au plus chacune.' },
  loose: {
    title: 'Pièces encore sans emplacement',
    what: 'Elles ont été envoyées depuis cet appareil ou un autre. Dites à quelle exigence chacune répond.',
    assign: 'Laquelle est-ce ?', assignOf: 'À quelle exigence répond {{name}} ?', replaces: '{{name}} (remplace celle qui s’y trouve)',
    remove: 'Supprimer', removeOf: 'Supprimer {{name}}', removeTitle: 'Supprimer {{name}} ?', removeSays: 'Le guichet supprime cette pièce définitivement : on ne pourra pas revenir en arrière.', removed: '{{name}} est supprimée',
  },
  uploads: {
    cancel: 'Annuler', cancelOf: 'Annuler l’envoi : {{name}}', dismiss: 'Écarter', dismissOf: 'Écarter {{name}}',
    progress: 'Envoi : {{name}}', failed: 'Non envoyée', tooLarge: 'Cette pièce dépasse 20 Mo. Numérisez-la à une résolution plus basse, ou divisez-la.',
  },
  papers: {
    size: '{{size}} ko', show: 'Voir', showOf: 'Voir {{name}}', save: 'Enregistrer sur cet appareil',
    page: '{{name}}, page {{page, number}} sur {{pages, number}}', pageOf: '{{page, number}} sur {{pages, number}}', previous: 'Page précédente', next: 'Page suivante',
    unreadable: 'Cette pièce ne peut pas être affichée', unreadableWhat: 'Le PDF est abîmé ou protégé par un mot de passe. Le guichet ne pourrait pas le lire non plus : envoyez un autre exemplaire.',
  },
  contents: { missing: 'manquant' },

  lead: 'Les pièces de votre organisation, selon ce pour quoi elles ont été réunies.',
  list: {
    name: 'Nom', country: 'Pays', type: 'Type', endUser: 'Utilisateur final', status: 'État', expires: 'Expire', missing: 'Manque', nothing: 'rien',
    things_one: '{{count, number}} élément', things_other: '{{count, number}} éléments',
    all: 'Tous', complete: 'Rien ne manque', incomplete: 'Il manque quelque chose',
    none: 'Pas encore de dossier', noneWhat: 'Un dossier commence avec la première demande de numéros qui exigent des pièces.', nonePurchase: 'Chercher des numéros',
    noMatch: 'Aucun dossier ne correspond', clear: 'Effacer les filtres',
  },
  one: {
    version: 'Version {{version, number}}', versions: 'Versions', submitted: 'Déposée', decided: 'Tranchée', begun: 'Commencée',
    old: 'Vous voyez la version {{version, number}}, telle qu’elle était.', toLatest: 'Voir la dernière version',
    information: 'Informations', papers: 'Pièces', held: 'Pièces réunies', requests: 'Demandes qui l’utilisent', noRequests: 'Aucune demande ne l’utilise encore.', demands: 'À quoi il répond',
    change: 'Modifier', startNew: 'Commencer une nouvelle version', done: 'Terminé',
    opens: 'La version approuvée reste valable', opensWhat: 'Votre première modification ouvre une nouvelle version. Elle prendra la place de la version approuvée une fois déposée avec une demande et approuvée.',
    rename: 'Nom du dossier',
    expires: 'Ce qui expire', nothingExpires: 'Aucune de ses pièces n’indique qu’elle expire.',
    complete: 'Rien ne manque.', missing_one: 'Il manque {{count, number}} élément.', missing_other: 'Il manque {{count, number}} éléments.',
    rulesChanged: 'Les règles ont changé depuis l’approbation',
    rulesChangedWhat: 'Ce qui a été approuvé reste valable. Au prochain dépôt de ces pièces, il faudra aussi :',
    unchangeable: 'Ce dossier est au guichet : il pourra de nouveau être modifié une fois la décision rendue.',
  },
}
