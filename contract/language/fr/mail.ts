import type { Catalogue } from '../catalogue.ts'
import { securityMail } from './security-mail.ts'

export const mail: Catalogue['mail'] = {
  request_submitted: {
    subject: 'Demande {{reference}} : bien reçue',
    text: `Bonjour,

Nous avons bien reçu la demande {{reference}} ({{organization}}) pour :

{{numbers}}

Les numéros restent de côté pour vous. {{next}} {{promise}}

Vous n’avez rien à faire pour l’instant. S’il nous faut quelque chose de votre part, nous vous écrirons, et le délai s’arrêtera jusqu’à votre réponse.

Guichet`,
  },
  request_returned: {
    subject: 'Demande {{reference}} : à corriger au plus tard le {{deadline}}',
    text: `Bonjour,

Nous avons lu les pièces de la demande {{reference}} ({{organization}}). Pour qu’elle puisse avancer, merci de corriger ceci :

{{problems}}

{{note}}

Tout le reste de votre envoi est gardé : ne changez que ce qui est cité ci-dessus, puis déposez de nouveau la demande, au plus tard le {{deadline}}. D’ici là vos numéros restent de côté et le délai est suspendu.

Guichet`,
  },
  request_passed: {
    subject: 'Demande {{reference}} : aucune pièce nécessaire, numéros attendus au plus tard le {{expectedBy}}',
    text: `Bonjour,

Les numéros de la demande {{reference}} ({{organization}}) ne demandent aucune pièce. Nous commandons à l’opérateur :

{{numbers}}

Nous pensons que les numéros seront actifs au plus tard le {{expectedBy}}. Vous n’avez rien à faire pour l’instant ; nous vous écrirons dès qu’ils le seront.

Guichet`,
  },
  request_approved: {
    subject: 'Demande {{reference}} : pièces approuvées, nous commandons',
    text: `Bonjour,

Les pièces de la demande {{reference}} ({{organization}}) sont approuvées. Nous commandons à l’opérateur :

{{numbers}}

{{promise}} Vous n’avez rien à faire pour l’instant ; nous vous écrirons dès que les numéros seront actifs.

Guichet`,
  },
  choice_needed: {
    subject: 'Demande {{reference}} : votre choix est attendu au plus tard le {{deadline}}',
    text: `Bonjour,

Pendant que nous commandions pour la demande {{reference}} ({{organization}}), l’opérateur nous a dit que ces numéros ne sont plus disponibles :

{{gone}}

Vous avez souhaité choisir vous-même. Nous gardons de côté pour vous ces numéros de remplacement, les plus proches que nous ayons trouvés :

{{numbers}}

Merci de choisir au plus tard le {{deadline}}. Vous pouvez aussi continuer sans eux. Le délai est suspendu jusqu’à votre choix ; sans réponse, la demande continue sans ces numéros de remplacement : elle attend ceux qui sont encore en cours et se termine avec ceux qui sont actifs.

Guichet`,
  },
  request_completed: {
    subject: 'Demande {{reference}} : tous vos numéros sont actifs',
    text: `Bonjour,

La demande {{reference}} ({{organization}}) est terminée. Ces numéros sont actifs et figurent dans votre inventaire :

{{numbers}}

Vous pouvez les utiliser dès maintenant. {{kept}}

Guichet`,
  },
  request_partially_completed: {
    subject: 'Demande {{reference}} : une partie de vos numéros est active',
    text: `Bonjour,

La demande {{reference}} ({{organization}}) s’est terminée avec une partie de ses numéros. Ceux-ci sont actifs et figurent dans votre inventaire :

{{numbers}}

Ceux-ci n’ont pas pu être obtenus :

{{problems}}

Vous pouvez utiliser les numéros actifs dès maintenant, et faire à tout moment une nouvelle demande pour d’autres. {{kept}}

Guichet`,
  },
  request_failed: {
    subject: 'Demande {{reference}} : aucun numéro n’a pu être obtenu',
    text: `Bonjour,

Nous en sommes désolés : la demande {{reference}} ({{organization}}) s’est terminée sans numéro.

{{problems}}

Rien n’est facturé. Vous pouvez choisir d’autres numéros et déposer une nouvelle demande quand vous le souhaitez. {{kept}}

Guichet`,
  },
  request_rejected: {
    subject: 'Demande {{reference}} : rejetée',
    text: `Bonjour,

Nous ne pouvons pas donner suite à la demande {{reference}} ({{organization}}) :

{{problems}}

{{note}}

La demande est close, les numéros gardés pour elle sont libérés et rien n’est facturé. Une fois ce point corrigé, vous pouvez faire une nouvelle demande quand vous le souhaitez.

Guichet`,
  },
  request_cancelled: {
    subject: 'Demande {{reference}} : annulée',
    text: `Bonjour,

La demande {{reference}} ({{organization}}) est annulée, comme vous l’avez souhaité. Les numéros gardés pour elle sont libérés ; ceux qui étaient déjà actifs restent à vous.

Vous n’avez plus rien à faire. {{kept}}

Guichet`,
  },
  request_lapsed: {
    subject: 'Demande {{reference}} : close faute de réponse',
    text: `Bonjour,

Nous avons attendu jusqu’au {{deadline}} votre réponse au sujet de la demande {{reference}} ({{organization}}) ; elle est maintenant close, et les numéros gardés pour elle sont libérés ; ceux qui sont déjà actifs restent à vous.

Vous pouvez choisir des numéros et déposer une nouvelle demande quand vous le souhaitez. {{kept}}

Guichet`,
  },
  remark_of_desk: {
    subject: 'Demande {{reference}} : le guichet vous a écrit',
    text: `Bonjour,

{{author}}, du guichet, vous écrit au sujet de la demande {{reference}} ({{organization}}) :

{{remark}}

Merci de répondre sur la page de la demande, sous « Échange ». Ce que la demande attend de vous, et jusqu’à quand, figure sur la même page.

Guichet`,
  },
  remark_of_requester: {
    subject: 'Demande {{reference}} : {{organization}} a écrit',
    text: `Bonjour,

{{author}} ({{organization}}) écrit au sujet de la demande {{reference}}, dont l’instruction vous revient :

{{remark}}

Merci de répondre sur la page de la demande, sous « Échange ».

Guichet`,
  },
  invitation: {
    subject: '{{organization}} vous invite à son guichet de numéros',
    text: `Bonjour,

{{name}} vous invite à rejoindre {{organization}} au guichet de numéros, en tant que {{roles, roles}}.

Choisissez ici votre nom et un mot de passe, au plus tard le {{deadline}} :

{{link}}

Toute personne qui a ce lien peut accepter l’invitation : ne le transmettez pas. Si vous n’attendiez pas d’invitation, ne faites rien ; elle prendra fin d’elle-même.

Guichet`,
  },
  ...securityMail,
  line: {
    link_left_out: '(Le lien ne figure que dans l’e-mail.)',
    done_for_you: 'Le changement a été fait par {{name}}.',
    number: '- {{number}}',
    replacement: '- {{number}}, à la place du {{gone}}',
    choice: '- à la place du {{gone}} : {{numbers, either}}',
    paper: '- {{paper, demand}}\n  {{why}}\n  À faire : {{fix}}',
    paper_with_note: '- {{paper, demand}}\n  {{why}}\n  À faire : {{fix}}\n  Le guichet ajoute : {{note}}',
    numbers_lost: '- {{numbers, list}}\n  {{why}}\n  À faire : {{fix}}',
    reason: '- {{why}}\n  À faire : {{fix}}',
    note: 'Le guichet ajoute :\n{{note}}',
    papers_next: 'Nous vérifions maintenant les pièces, puis nous commandons à l’opérateur.',
    no_papers: 'Aucune pièce n’est nécessaire : nous commandons maintenant à l’opérateur.',
    on_time: 'Nous pensons que les numéros seront actifs au plus tard le {{expectedBy}}.',
    dossier_kept: 'Votre dossier est gardé pour votre prochaine demande.',
    late: 'Cela prend plus de temps que prévu : nous avions annoncé le {{expectedBy}}. Veuillez nous en excuser.',
  },
}
