import type { Catalogue } from '../catalogue.ts'

export const story: Catalogue['cli']['demo'] = {
  held: 'L’histoire a tenu : tout ce qui précède était vrai ({{seconds, number}} s).',
  broken: 'L’histoire s’est arrêtée ici : {{expected}}',
  notRefused: 'Cet appel doit être refusé, et ne l’a pas été.',
  actors: {
    title: 'Trois personnes se connectent à {{url}}',
    requester: '{{name}} demande pour {{organization}} : licence {{licence}}, identifiant d’organisation {{id}}',
    unlocked: 'La licence donne droit aux numéros SMS',
  },
  search: {
    title: 'La demandeuse cherche {{count, number}} numéros mobiles français qui ont la même fin',
    tooFew: 'Trop peu de numéros ; la demandeuse essaie une autre fin.',
    none: 'Une fin au moins a assez de numéros à vendre.',
    ending: '{{count, number}} numéros finissent par {{ending}}',
    onRequest: 'Chacun exige des pièces, et le dit',
  },
  buy: { title: 'La demandeuse essaie quand même « Acheter »', refused: 'Le guichet refuse : offer.regulated' },
  hold: {
    title: 'La demandeuse met les {{count, number}} numéros de côté',
    until: '{{number}}, de côté jusqu’au {{at}}',
    held_one: '{{count, number}} numéro est de côté',
    held_other: '{{count, number}} numéros sont de côté',
  },
  dossier: {
    title: 'La demandeuse ouvre un dossier pour une entreprise et voit ce qui est exigé',
    demands: 'Il exige : {{slots, list}}',
    sourced: 'Chaque exigence nomme sa source, et un brouillon dit de quoi il est tiré',
  },
  papers: {
    title: 'La demandeuse prépare les pièces et les envoie ; l’une n’est pas celle qu’il faut',
    uploaded: '{{name}} : {{bytes, number}} octets, {{mediaType}}',
    filled: 'Tous les emplacements sont remplis',
  },
  request: {
    title: 'La demandeuse commence une demande : si un numéro n’est plus là, le guichet en choisit un autre',
    draft: '{{reference}} est un brouillon avec tous les numéros',
  },
  tooEarly: {
    title: 'La demandeuse dépose trop tôt',
    refused_one: 'Le guichet refuse et nomme {{count, number}} chose qui manque',
    refused_other: 'Le guichet refuse et nomme {{count, number}} choses qui manquent',
  },
  information: { title: 'La demandeuse complète ce qui manque', complete: 'Le dossier est complet' },
  submit: { title: 'La demandeuse dépose', submitted: '{{reference}} est déposée ; c’est au guichet d’agir', expectedBy: 'Le guichet pense avoir fini au plus tard le {{day}}' },
  review: {
    title: 'L’instructrice prend la demande en charge et lit les pièces',
    claimed: '{{name}} a pris l’instruction en charge',
    noCase: 'Il y a une instruction pour {{reference}}.',
    read: 'Lu : {{demand, demand}}, {{bytes, number}} octets de PDF',
    accepted: 'Accepté : {{demand, demand}}',
    returned: '{{reference}} est renvoyée à la demandeuse, avec une pièce refusée',
    paused: 'Le délai est suspendu jusqu’à la réponse de la demandeuse',
  },
  mail: {
    title: 'La demandeuse reçoit un e-mail',
    to: 'À {{recipient}} ({{status}})',
    returned: 'L’e-mail dit ce qu’il faut corriger, et pour quand',
  },
  mend: { title: 'La demandeuse remplace la pièce et dépose de nouveau', told: 'Le dossier nomme la seule pièce refusée, le motif et ce qu’il faut faire' },
  vanish: {
    title: 'Pendant ce temps, un des numéros disparaît chez l’opérateur (l’exploitante pilote les opérateurs simulés)',
    none: 'La demande veut encore ses numéros.',
    lost: '{{carrier}} n’a plus {{number}} ; personne au guichet ne le sait',
  },
  approve: { title: 'L’instructrice accepte et approuve', approvable: 'Toutes les pièces sont acceptées', approved: '{{reference}} est approuvée ; les commandes sont préparées dans la même transaction' },
  carrier: {
    title: 'Les opérateurs répondent',
    order: '{{carrier}}, commande {{order}} ({{count, number}}) : {{status}}. {{said}}',
    completed: '{{reference}} : {{status}}',
    gone: '{{number}} n’est plus là ({{reason, reason}})',
    replaced: '{{number}} remplace {{lost}} ({{policy}})',
  },
  inventory: { title: 'Les numéros sont dans l’inventaire', active: '{{count, number}} numéros sont actifs' },
  mails: { title: 'Les e-mails de toute l’histoire', one: '{{subject}} → {{recipient}} ({{status}})', all: '{{count, number}} e-mails, dans l’ordre des faits' },
  end: {
    title: 'Voilà',
    summary:
      '{{reference}} : {{numbers, number}} numéros demandés, {{numbers, number}} actifs, dont un à la place d’un numéro qui n’était plus là ; {{mails, number}} e-mails.\n' +
      'Pour revoir : npx guichet requests show {{reference}}, npx guichet numbers --request {{reference}}, npx guichet review show {{reference}}',
  },
}
