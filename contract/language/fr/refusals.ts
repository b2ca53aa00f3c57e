import type { Catalogue } from '../catalogue.ts'
import { ruleRefusals } from './rule-refusals.ts'
import { identityRefusals } from './identity-refusals.ts'

export const refusals: Catalogue['refusals'] = {
  'input.malformed': {
    title: 'JSON non valide',
    happened: 'Ce qui a été envoyé n’est pas du JSON valide : le guichet n’a pas pu le lire. Rien n’a été modifié.',
    fix: 'Vérifiez le JSON et renvoyez-le.',
  },
  'input.invalid': {
    title: 'Valeurs inutilisables',
    happened: 'Certaines des valeurs envoyées ne sont pas utilisables. Rien n’a été modifié.',
    fix: 'Corrigez chaque valeur citée dans « errors » et renvoyez le tout.',
  },
  'input.too_large': {
    title: 'Envoi trop volumineux',
    happened: 'L’envoi dépasse ce que le guichet accepte en une fois. Rien n’a été modifié.',
    fix: 'Envoyez moins à la fois ; les pièces se déposent une par une, 20 Mo au plus chacune.',
  },
  'input.media_type': {
    title: 'Type de contenu refusé',
    happened: 'L’envoi porte un Content-Type que cette adresse n’accepte pas. Rien n’a été modifié.',
    fix: 'Envoyez application/json, ou multipart/form-data pour déposer une pièce.',
  },
  'cursor.invalid': {
    title: 'Curseur inconnu',
    happened: 'Le curseur ne vient pas de cette liste : le guichet ne sait pas quelle page doit suivre.',
    fix: 'Recommencez sans curseur, puis reprenez le nextCursor de chaque page en gardant le même tri.',
  },
  'pattern.invalid': {
    title: 'Modèle incompris',
    happened: 'Le modèle de numéro contient autre chose que des chiffres, des lettres du clavier téléphonique et « ? ».',
    fix: 'Utilisez des chiffres, « ? » pour un chiffre quelconque ou les lettres d’un clavier téléphonique, puis relancez la recherche.',
  },
  'route.unknown': {
    title: 'Adresse inconnue',
    happened: 'Le guichet n’a rien à cette adresse, ou n’y connaît pas cette méthode.',
    fix: 'Comparez l’adresse et la méthode avec /openapi.json.',
  },
  'resource.not_found': {
    title: 'Introuvable',
    happened: 'Le guichet ne trouve pas {{noun, the}} en question : cet identifiant n’existe pas ou ne vous est pas accessible.',
    fix: 'Vérifiez l’identifiant, et que vous êtes connecté dans la bonne organisation.',
  },
  'idempotency.key_invalid': {
    title: 'Idempotency-Key inutilisable',
    happened: 'L’en-tête Idempotency-Key est vide, trop long ou contient des caractères interdits. Rien n’a été créé.',
    fix: 'Envoyez une clé de 1 à 255 caractères ASCII imprimables ; un UUID neuf convient très bien.',
  },
  'idempotency.key_reused': {
    title: 'Idempotency-Key déjà utilisée',
    happened: 'Cette clé Idempotency-Key a déjà accompagné un autre contenu. Le premier résultat reste valable ; rien de nouveau n’a été créé.',
    fix: 'Pour une nouvelle opération, envoyez une nouvelle clé ; pour répéter la première, renvoyez exactement le même contenu.',
  },
  'precondition.missing': {
    title: 'If-Match manquant',
    happened: 'Deux personnes peuvent modifier ceci en même temps : une modification doit dire de quel état elle part. Rien n’a été modifié.',
    fix: 'Relisez, puis envoyez l’ETag reçu dans If-Match avec votre modification.',
  },
  'precondition.stale': {
    title: 'Modifié entre-temps',
    happened: 'Quelqu’un a modifié ceci après votre lecture. Sa modification est gardée, la vôtre n’a pas été appliquée.',
    fix: 'Relisez, refaites votre modification sur l’état actuel et envoyez-la avec le nouvel ETag.',
  },
  'state.wrong': {
    title: 'Impossible dans cet état',
    happened: 'Ce n’est pas possible maintenant : {{event, verb}} {{noun, this}}. L’état actuel est « {{status, status}} ». Rien n’a été modifié.',
    fix: 'Relisez. Ce qui peut suivre : {{possible, verbs}}.',
  },

  ...identityRefusals,

  ...ruleRefusals,
  'offer.regulated': {
    title: 'Des pièces sont exigées',
    happened: 'Au moins un de ces numéros est réglementé et ne s’achète pas directement. Rien n’a été acheté, rien ne sera facturé.',
    fix: 'Mettez les numéros de côté, constituez un dossier et déposez une demande ; achetez à part ceux qui ne sont pas réglementés.',
  },
  'offer.unavailable': {
    title: 'Plus disponible',
    happened: 'Au moins un de ces numéros n’est plus en vente : il a été pris, ou son opérateur l’a retiré. Rien n’a été acheté ni mis de côté à sa place.',
    fix: 'Laissez-le, ou cherchez-en un autre.',
  },
  'hold.taken': {
    title: 'Déjà mis de côté',
    happened: 'Ce numéro est déjà mis de côté. Une seule organisation peut le garder, et quelqu’un a été plus rapide.',
    fix: 'Choisissez un autre numéro ; celui-ci réapparaîtra dans la recherche si sa mise de côté prend fin.',
  },
  'hold.limit_reached': {
    title: 'Trop de numéros mis de côté',
    happened: 'Votre organisation aurait plus de {{limit}} numéros de côté à la fois. Rien de plus n’a été mis de côté ; ceux que vous avez restent à vous.',
    fix: 'Libérez les numéros dont vous ne voulez plus, ou déposez la demande qui les utilise.',
  },
  'carrier.not_simulated': {
    title: 'Un véritable opérateur',
    happened: 'Seuls les opérateurs simulés se laissent piloter, et {{carrier}} est bien réel. Rien n’a été modifié.',
    fix: 'Choisissez un opérateur simulé.',
  },

  'dossier.incomplete': {
    title: 'Dossier incomplet',
    happened: 'Le dossier ne répond pas encore à tout ce que la réglementation exige. Ce que vous avez rempli est gardé.',
    fix: 'Ajoutez ce que cite « errors », puis déposez de nouveau.',
  },
  'dossier.busy': {
    title: 'Dossier déjà en instruction',
    happened: 'Ce dossier est en instruction avec une autre demande : il ne peut pas être déposé deux fois. Votre brouillon est gardé.',
    fix: 'Attendez la décision sur l’autre demande, ou prenez un autre dossier.',
  },
  'dossier.end_user_not_allowed': {
    title: 'Pas pour cet utilisateur final',
    happened:
      'Dans ce pays ({{country, country}}), les numéros de ce type ({{numberType, numberType}}) ne sont pas ouverts à cet utilisateur final : {{endUserType, endUserType}}.',
    fix: 'Choisissez un autre utilisateur final ou un autre type de numéro ; les réglementations disent qui peut avoir quoi.',
  },
  'document.missing': {
    title: 'Aucune pièce reçue',
    happened: 'L’envoi n’a pas de partie nommée « file ». Rien n’a été enregistré.',
    fix: 'Envoyez la pièce en multipart/form-data dans une partie nommée « file ».',
  },
  'document.empty': {
    title: 'Pièce vide',
    happened: 'La pièce reçue n’a pas de contenu. Rien n’a été enregistré.',
    fix: 'Ouvrez-la sur votre ordinateur pour vérifier qu’elle est entière, puis déposez-la de nouveau.',
  },
  'document.too_large': {
    title: 'Pièce trop volumineuse',
    happened: 'La pièce dépasse {{limitMegabytes, megabytes}}. Rien n’a été enregistré.',
    fix: 'Numérisez-la entre 200 et 300 dpi, ou enregistrez-la dans un PDF plus léger, et déposez-la de nouveau.',
  },
  'document.type_not_accepted': {
    title: 'Ni PDF, ni PNG, ni JPEG',
    happened: 'La pièce n’est ni un PDF, ni un PNG, ni un JPEG, quel que soit son nom : le guichet regarde le contenu. Rien n’a été enregistré.',
    fix: 'Enregistrez-la ou numérisez-la en PDF, PNG ou JPEG, et déposez le résultat.',
  },
  'document.not_usable': {
    title: 'Pièce inutilisable ici',
    happened: 'Cette pièce a été refusée ou remplacée : elle ne peut pas être versée au dossier. Le dossier n’a pas changé.',
    fix: 'Déposez une nouvelle pièce et utilisez celle-là.',
  },
  'document.in_use': {
    title: 'Pièce versée à un dossier',
    happened: 'Cette pièce se trouve dans un dossier, ou a été déposée avec lui : elle ne peut pas être supprimée. Rien n’a changé.',
    fix: 'Retirez-la d’abord de ses emplacements ; ce qui a été déposé reste avec son dossier.',
  },
  'address.unusable': {
    title: 'Adresse inutilisable',
    happened: 'Telle quelle, cette adresse ne peut pas servir à des numéros. Elle n’a pas été enregistrée.',
    fix: 'Corrigez chaque ligne indiquée dans « errors », puis renvoyez-la.',
  },
  'address.in_use': {
    title: 'Adresse utilisée',
    happened: 'Cette adresse est celle de numéros que vous avez : {{numbers, list}}. Elle n’a pas été supprimée.',
    fix: 'Résiliez d’abord ces numéros, ou gardez l’adresse.',
  },

  'request.incomplete': {
    title: 'Demande incomplète',
    happened: 'La demande ne peut pas encore être déposée : il manque quelque chose. Votre brouillon est gardé.',
    fix: 'Ajoutez ce que cite « errors », puis déposez de nouveau.',
  },
  'request.country_mismatch': {
    title: 'Numéros d’un autre pays',
    happened: 'Une demande porte sur les numéros d’un seul pays, ici : {{country, country}} ; certains viennent d’un autre pays. Rien n’a été modifié.',
    fix: 'Retirez les autres numéros et faites pour eux une demande à part.',
  },
  'request.type_mismatch': {
    title: 'Numéros de plusieurs types',
    happened: 'Une demande porte sur des numéros d’un seul type, car chaque type a ses propres pièces. Rien n’a été modifié.',
    fix: 'Gardez les numéros d’un seul type et faites une demande à part pour les autres.',
  },
  'request.dossier_mismatch': {
    title: 'Le dossier ne convient pas',
    happened: 'Le dossier a été fait pour un autre pays, un autre type de numéro ou un autre opérateur que ces numéros. Votre brouillon est gardé.',
    fix: 'Choisissez un dossier qui convient, ou commencez-en un pour ces numéros ; les pièces déjà déposées peuvent resservir.',
  },
  'request.hold_lost': {
    title: 'Un numéro n’est plus de côté',
    happened: 'Au moins un numéro de la demande n’est plus mis de côté pour vous. Le reste de votre brouillon est gardé.',
    fix: 'Retirez les numéros cités dans « errors », mettez-en d’autres de côté si vous le souhaitez, et déposez de nouveau.',
  },
  'choice.not_offered': {
    title: 'Pas parmi les propositions',
    happened: 'Au moins un des numéros choisis n’a pas été proposé pour cette demande. Aucun choix n’a été enregistré.',
    fix: 'Relisez la demande et choisissez parmi les numéros qu’elle propose.',
  },
  'remark.too_late': {
    title: 'Échange terminé',
    happened: 'Cette demande est close depuis plus de {{days, number}} jours, et l’échange avec elle. La remarque n’a pas été ajoutée.',
    fix: 'Copiez votre texte et ajoutez-le à une demande plus récente, ou faites-en une nouvelle.',
  },
  'case.own_request': {
    title: 'Une demande de votre propre organisation',
    happened: 'Cette demande vient de votre propre organisation : un instructeur d’une autre organisation doit s’en charger. Rien n’a été modifié.',
    fix: 'Laissez-la dans la file pour un instructeur d’une autre organisation.',
  },
  'case.claimed_by_another': {
    title: 'Pris en charge par un collègue',
    happened: 'Cette instruction est prise en charge par {{assignee}}. Rien n’a été modifié.',
    fix: 'Prenez-en une autre, ou demandez à {{assignee}} de remettre celle-ci dans la file.',
  },
  'case.assignee_no_reviewer': {
    title: 'Pas un instructeur',
    happened: 'La personne choisie ne fait pas partie des instructeurs du guichet, ou ne peut plus se connecter. L’instruction est restée où elle était.',
    fix: 'Choisissez un des instructeurs du guichet.',
  },
  'case.assignee_own_request': {
    title: 'Une demande de sa propre organisation',
    happened: '{{assignee}} fait partie de l’organisation qui a déposé cette demande : un instructeur d’une autre organisation doit s’en charger. L’instruction est restée où elle était.',
    fix: 'Confiez-la à un instructeur d’une autre organisation.',
  },
  'case.verdict_missing': {
    title: 'Tout n’est pas accepté',
    happened: 'On approuve quand chaque pièce est acceptée ; certaines sont refusées, expirées ou sans avis. Les avis déjà rendus sont gardés.',
    fix: 'Rendez un avis sur les pièces citées dans « errors » ; si l’une est refusée ou expirée, renvoyez plutôt la demande.',
  },
  'case.nothing_refused': {
    title: 'Rien à corriger',
    happened: 'Aucune pièce n’est refusée et aucun motif n’est donné : le demandeur ne saurait pas quoi corriger. Rien n’a été renvoyé.',
    fix: 'Refusez une pièce ou donnez un motif, puis renvoyez ; si tout va bien, approuvez.',
  },

  'order.not_denied': {
    title: 'L’opérateur n’a pas dit ignorer cette commande',
    happened: 'Seule une commande que l’opérateur avait acceptée, et qu’il dit maintenant ne pas connaître, peut être soldée. Sa dernière réponse ne dit pas cela. Rien n’a été modifié.',
    fix: 'Relancez l’opérateur maintenant, et soldez la commande s’il dit ne pas la connaître.',
  },
  'number.in_use': {
    title: 'Numéro utilisé',
    happened: 'Ce numéro est utilisé par {{usedBy, list}} : rien n’a été modifié.',
    fix: 'Retirez-le d’abord de là, puis recommencez.',
  },
  'number.quarantine_over': {
    title: 'Quarantaine terminée',
    happened: 'La quarantaine de ce numéro est terminée et il retourne à son opérateur : il ne peut plus être repris.',
    fix: 'Cherchez-le : il est peut-être de nouveau en vente.',
  },

  'number.requires_request': {
    title: 'Des pièces sont exigées',
    happened: 'Le numéro {{number}} exige des pièces : il ne peut pas être acheté directement. Il est mis de côté pour vous dans la demande {{reference}}.',
    fix: 'Poursuivez la demande : {{link}}',
  },
  'number.known': {
    title: 'Déjà dans un inventaire',
    happened: '{{number}} figure déjà à l’inventaire d’une organisation de ce guichet. Rien n’a été ajouté.',
    fix: 'Cherchez-le dans votre inventaire, ou choisissez-en un autre.',
  },
  'number.carried': {
    title: 'Numéro d’un opérateur du guichet',
    happened: 'Le numéro {{number}} appartient à un opérateur de ce guichet : il ne peut pas provenir d’un compte à vous. Rien n’a été ajouté.',
    fix: 'Achetez-le ou demandez-le ici, ou vérifiez les chiffres.',
  },
  'number.no_mms': {
    title: 'Pas de MMS',
    happened: 'Le numéro {{number}} n’achemine pas de MMS : il n’y a aucun média à laisser passer ou à retenir. Rien n’a été modifié.',
    fix: 'N’indiquez pas de contenu pris en charge, ou choisissez un numéro qui achemine les MMS.',
  },

  'desk.database_away': {
    title: 'Guichet indisponible pour un instant',
    happened: 'Le guichet n’atteint pas sa base de données. Rien n’a été modifié.',
    fix: 'Réessayez dans une minute, avec la même clé Idempotency-Key si vous en aviez envoyé une.',
  },
  'desk.disk_full': {
    title: 'Plus de place pour les pièces',
    happened: 'Le guichet n’a plus de place sur son disque. Rien n’a été enregistré.',
    fix: 'Réessayez plus tard ; l’exploitant de ce guichet doit faire de la place.',
  },
  'desk.busy': {
    title: 'Guichet très sollicité',
    happened: 'Le guichet a trop à faire en même temps : il n’a pas commencé. Rien n’a été modifié.',
    fix: 'Réessayez dans quelques secondes, avec la même clé Idempotency-Key si vous en aviez envoyé une.',
  },
  'desk.bug': {
    title: 'Une erreur de notre part',
    happened: 'Il s’est passé quelque chose qui ne devrait pas arriver : l’erreur vient du guichet, et elle a été consignée.',
    fix: 'Vérifiez où en est votre modification avant de recommencer ; si cela se répète, donnez à l’exploitant l’« instance » de cette réponse.',
  },
}
