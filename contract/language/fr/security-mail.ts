import type { Catalogue } from '../catalogue.ts'

export const securityMail: Pick<Catalogue['mail'], 'password_changed' | 'totp_enabled' | 'totp_disabled' | 'passkey_added' | 'passkey_removed' | 'signed_out'> = {
  password_changed: {
    subject: 'Votre mot de passe a été changé',
    text: `Bonjour,

Le mot de passe de votre compte au guichet de numéros a été changé le {{at}}. Toutes les autres sessions ont été fermées.

{{whoDid}}

Si c’était vous, il n’y a rien à faire. Sinon, quelqu’un d’autre utilise votre compte : changez tout de suite votre mot de passe, sous Mon compte, vérifiez-y vos clés d’accès et vos sessions, et prévenez un administrateur de votre organisation ({{organization}}).

Guichet`,
  },
  totp_enabled: {
    subject: 'Une application d’authentification a été installée',
    text: `Bonjour,

Une application d’authentification a été installée pour votre compte au guichet de numéros le {{at}}. Désormais, la connexion avec le mot de passe demande aussi un code.

{{whoDid}}

Si c’était vous, il n’y a rien à faire. Sinon, quelqu’un d’autre utilise votre compte : changez tout de suite votre mot de passe, sous Mon compte, vérifiez-y vos clés d’accès et vos sessions, et prévenez un administrateur de votre organisation ({{organization}}).

Guichet`,
  },
  totp_disabled: {
    subject: 'Votre application d’authentification a été désactivée',
    text: `Bonjour,

L’application d’authentification de votre compte au guichet de numéros a été désactivée le {{at}}. Le mot de passe seul suffit de nouveau.

{{whoDid}}

Si c’était vous, il n’y a rien à faire. Sinon, quelqu’un d’autre utilise votre compte : changez tout de suite votre mot de passe, sous Mon compte, vérifiez-y vos clés d’accès et vos sessions, et prévenez un administrateur de votre organisation ({{organization}}).

Guichet`,
  },
  passkey_added: {
    subject: 'Une clé d’accès a été ajoutée',
    text: `Bonjour,

La clé d’accès « {{name}} » a été ajoutée à votre compte au guichet de numéros le {{at}}. Toute personne qui la détient peut se connecter à votre place.

{{whoDid}}

Si c’était vous, il n’y a rien à faire. Sinon, quelqu’un d’autre utilise votre compte : changez tout de suite votre mot de passe, sous Mon compte, vérifiez-y vos clés d’accès et vos sessions, et prévenez un administrateur de votre organisation ({{organization}}).

Guichet`,
  },
  passkey_removed: {
    subject: 'Une clé d’accès a été retirée',
    text: `Bonjour,

La clé d’accès « {{name}} » a été retirée de votre compte au guichet de numéros le {{at}}. Elle ne permet plus de se connecter.

{{whoDid}}

Si c’était vous, il n’y a rien à faire. Sinon, quelqu’un d’autre utilise votre compte : changez tout de suite votre mot de passe, sous Mon compte, vérifiez-y vos clés d’accès et vos sessions, et prévenez un administrateur de votre organisation ({{organization}}).

Guichet`,
  },
  signed_out: {
    subject: 'Toutes vos sessions ont été fermées',
    text: `Bonjour,

Toutes les sessions de votre compte au guichet de numéros ont été fermées le {{at}}.

{{whoDid}}

Si c’était vous, il n’y a rien à faire. Sinon, quelqu’un d’autre utilise votre compte : changez tout de suite votre mot de passe, sous Mon compte, vérifiez-y vos clés d’accès et vos sessions, et prévenez un administrateur de votre organisation ({{organization}}).

Guichet`,
  },
}
