/** What the desk writes to people about how they sign in. */
export const securityMail = {
  password_changed: {
    subject: 'Your password was changed',
    text: `Hello,

The password of your account at the number desk was changed on {{at}}. Every other session was signed out.

{{whoDid}}

If this was you, there is nothing to do. If not, somebody else is using your account: change your password now, under My account, look at your passkeys and sessions there, and tell an administrator of {{organization}}.

Guichet`,
  },
  totp_enabled: {
    subject: 'An authenticator app was set up',
    text: `Hello,

An authenticator app was set up for your account at the number desk on {{at}}. From now on, signing in with the password also needs a code.

{{whoDid}}

If this was you, there is nothing to do. If not, somebody else is using your account: change your password now, under My account, look at your passkeys and sessions there, and tell an administrator of {{organization}}.

Guichet`,
  },
  totp_disabled: {
    subject: 'Your authenticator app was switched off',
    text: `Hello,

The authenticator app of your account at the number desk was switched off on {{at}}. The password alone is enough to sign in again.

{{whoDid}}

If this was you, there is nothing to do. If not, somebody else is using your account: change your password now, under My account, look at your passkeys and sessions there, and tell an administrator of {{organization}}.

Guichet`,
  },
  passkey_added: {
    subject: 'A passkey was added',
    text: `Hello,

The passkey “{{name}}” was added to your account at the number desk on {{at}}. Whoever holds it can sign in as you.

{{whoDid}}

If this was you, there is nothing to do. If not, somebody else is using your account: change your password now, under My account, look at your passkeys and sessions there, and tell an administrator of {{organization}}.

Guichet`,
  },
  passkey_removed: {
    subject: 'A passkey was removed',
    text: `Hello,

The passkey “{{name}}” was removed from your account at the number desk on {{at}}. It can no longer be used to sign in.

{{whoDid}}

If this was you, there is nothing to do. If not, somebody else is using your account: change your password now, under My account, look at your passkeys and sessions there, and tell an administrator of {{organization}}.

Guichet`,
  },
  signed_out: {
    subject: 'You were signed out everywhere',
    text: `Hello,

Every session of your account at the number desk was ended on {{at}}.

{{whoDid}}

If this was you, there is nothing to do. If not, somebody else is using your account: change your password now, under My account, look at your passkeys and sessions there, and tell an administrator of {{organization}}.

Guichet`,
  },
} as const
