import type { Catalogue } from '../catalogue.ts'
import type { identityRefusals as english } from '../en/identity-refusals.ts'

type Words = Pick<Catalogue['refusals'], keyof typeof english>

export const identityRefusals: Words = {
  'sign_in.required': {
    title: 'Connexion nécessaire',
    happened: 'Il faut pour cela une personne connectée ou un client d’API ; l’appel n’en nomme pas, ou la session est terminée.',
    fix: 'Connectez-vous ou demandez un nouveau jeton, et envoyez-le sous la forme « Authorization: Bearer … ».',
  },
  'sign_in.other_site': {
    title: 'Envoyé depuis un autre site',
    happened: 'Cet appel porte la session d’un navigateur, ou en demande une, mais il vient d’un autre site, ou d’une origine inconnue. Rien n’a été fait.',
    fix: 'Utilisez la console à l’adresse même du guichet. Les programmes se connectent avec un jeton : « Authorization: Bearer … ».',
  },
  'sign_in.wrong': {
    title: 'Connexion refusée',
    happened: 'Ces identifiants n’ouvrent pas le guichet : l’un des deux est faux, ou l’accès a été retiré.',
    fix: 'Vérifiez les deux et réessayez ; un administrateur de votre organisation peut donner un nouveau mot de passe ou créer un nouveau client d’API.',
  },
  'sign_in.too_many': {
    title: 'Trop de tentatives',
    happened: 'Trop de connexions ont échoué : le guichet n’en essaie plus pendant un moment.',
    fix: 'Attendez {{retryAfterSeconds, minutes}}, puis réessayez.',
  },
  'live.too_many': {
    title: 'Trop d’écoutes',
    happened: 'Cette session écoute déjà {{limit}} fois à la fois ce qui change ; le guichet n’en sert pas davantage à une seule.',
    fix: 'Terminez une écoute que personne ne lit, puis réessayez.',
  },
  'permission.missing': {
    title: 'Autorisation manquante',
    happened: 'Il faut pour cela l’autorisation {{permission}}, que vous n’avez pas.',
    fix: 'Demandez-la à un administrateur de votre organisation.',
  },
  'proof.needed': {
    title: 'Confirmez que c’est bien vous',
    happened: 'Ceci change votre façon de vous connecter, et vous avez confirmé votre identité pour la dernière fois il y a plus de {{proofSeconds, minutes}}. Rien n’a changé.',
    fix: 'Confirmez-la avec votre mot de passe, un code ou une clé d’accès, puis réessayez.',
  },
  'licence.missing': {
    title: 'Licence manquante',
    happened: 'La licence de votre organisation, {{licence}}, ne comprend pas les numéros SMS. Vous avez bien l’autorisation.',
    fix: 'Les numéros SMS sont compris dans {{unlocking, either}} : adressez-vous à qui gère les licences de votre organisation.',
  },
  'licence_and_permission.missing': {
    title: 'Licence et autorisation manquantes',
    happened: 'La licence de votre organisation, {{licence}}, ne comprend pas les numéros SMS, et l’autorisation {{permission}} vous manque.',
    fix: 'Il faut les deux : une licence qui comprend les numéros SMS ({{unlocking, either}}), et l’autorisation, que donne un administrateur de votre organisation.',
  },
  'grant.above_own': {
    title: 'Plus que vos propres autorisations',
    happened: 'Vous ne pouvez donner que vos propres autorisations, et il vous manque {{grants, list}}. Rien n’a été donné.',
    fix: 'Retirez-les, ou demandez à une personne qui les a.',
  },

  'people.email_taken': {
    title: 'Adresse e-mail déjà utilisée',
    happened: 'Une personne se connecte déjà avec cette adresse e-mail. Personne n’a été ajouté ni modifié.',
    fix: 'Prenez une autre adresse, ou cherchez cette personne parmi celles qui existent.',
  },
  'people.last_admin': {
    title: 'Le dernier administrateur',
    happened: 'C’est le dernier administrateur de l’organisation ; sans lui, plus personne ne pourrait donner d’accès. Rien n’a été modifié.',
    fix: 'Nommez d’abord un autre administrateur.',
  },
  'view.name_taken': {
    title: 'Nom déjà pris',
    happened: 'Vous avez déjà une vue nommée « {{name}} » sur cette page. Rien n’a été modifié.',
    fix: 'Choisissez un autre nom, ou remplacez cette vue par ce que vous voyez maintenant.',
  },
  'view.limit_reached': {
    title: 'Trop de vues',
    happened: 'Vous avez déjà {{limit, number}} vues, le maximum que le guichet garde pour une personne. Celle-ci n’a pas été enregistrée.',
    fix: 'Retirez-en une dont vous n’avez plus besoin, puis enregistrez de nouveau.',
  },

  'sign_in.second_factor_needed': {
    title: 'Encore une étape',
    happened: 'Le mot de passe est bon. Il faut aussi un code de l’application d’authentification ; le guichet l’attend cinq minutes.',
    fix: 'Envoyez le code, ou un code de secours, avec « challenge » à /api/v1/sessions/secondFactor.',
  },
  'sign_in.challenge_gone': {
    title: 'Temps écoulé',
    happened: 'Le guichet n’attend plus ce code : cinq minutes sont passées, ou il a déjà servi.',
    fix: 'Connectez-vous de nouveau avec le mot de passe.',
  },
  'sign_in.code_wrong': {
    title: 'Code incorrect',
    happened: 'Ce code est faux, trop ancien ou a déjà servi. Le mot de passe reste accepté.',
    fix: 'Attendez le code suivant et envoyez-le, ou prenez un code de secours. Si aucun code ne convient, réglez l’heure du téléphone sur automatique.',
  },
  'person.required': {
    title: 'Réservé aux personnes',
    happened: 'Ceci appartient à une personne : un client d’API n’a ni mot de passe, ni e-mails, ni clés d’accès.',
    fix: 'Connectez-vous en votre nom, avec votre adresse e-mail.',
  },
  'password.wrong': {
    title: 'Mot de passe incorrect',
    happened: 'Le mot de passe actuel n’est pas celui qui a été envoyé. Rien n’a été modifié.',
    fix: 'Envoyez le mot de passe avec lequel vous vous connectez aujourd’hui.',
  },
  'code.wrong': {
    title: 'Code incorrect',
    happened: 'Ce code est faux, trop ancien ou a déjà servi. Rien n’a été modifié.',
    fix: 'Attendez le code suivant de l’application et envoyez-le. Si aucun code ne convient, réglez l’heure du téléphone sur automatique.',
  },
  'totp.active': {
    title: 'Déjà en place',
    happened: 'Une application d’authentification est déjà en place. Elle reste telle quelle.',
    fix: 'Pour en installer une autre, désactivez d’abord la première.',
  },
  'totp.inactive': {
    title: 'Pas en place',
    happened: 'Aucune application d’authentification n’est en place. Rien n’a été modifié.',
    fix: 'Demandez d’abord un secret, puis confirmez-le avec un code.',
  },
  'passkey.not_verified': {
    title: 'Clé d’accès refusée',
    happened: 'Le guichet n’a pas pu vérifier cette clé d’accès : elle n’est pas connue ici, ou elle est arrivée trop tard.',
    fix: 'Essayez encore une fois ; sinon, connectez-vous avec votre mot de passe.',
  },
  'passkey.known': {
    title: 'Clé d’accès déjà connue',
    happened: 'Cette clé d’accès a déjà été ajoutée. Rien n’a été modifié.',
    fix: 'Prenez un autre appareil ou une autre clé.',
  },
  'passkey.limit_reached': {
    title: 'Trop de clés d’accès',
    happened: 'Vous avez déjà {{limit}} clés d’accès, le maximum par personne. Aucune n’a été ajoutée.',
    fix: 'Retirez-en une dont vous ne vous servez plus.',
  },
  'invitation.under_way': {
    title: 'Déjà invité',
    happened: 'Une invitation pour {{email}} est déjà en cours. Aucune autre n’a été envoyée.',
    fix: 'Renvoyez celle-ci, ou retirez-la d’abord.',
  },
  'invitation.over': {
    title: 'Cette invitation n’est plus valable',
    happened: 'Elle a déjà été acceptée, a été retirée ou date de plus de sept jours. Rien n’a été modifié.',
    fix: 'Si vous l’avez acceptée, connectez-vous. Sinon, demandez à qui vous a invité de la renvoyer.',
  },
  'letter.needed': {
    title: 'Cet e-mail ne peut pas être désactivé',
    happened: 'Les e-mails qui attendent votre réponse, ou qui protègent votre connexion, arrivent toujours : {{letters, letters}}. Rien n’a été modifié.',
    fix: 'Laissez-le activé.',
  },
}
