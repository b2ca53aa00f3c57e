/** What the desk says when it does not know who somebody is, or who they want to let in. */
export const identityRefusals = {
  'sign_in.required': {
    title: 'Sign in first',
    happened: 'This needs a signed-in person or API client; none was named, or the session has ended.',
    fix: 'Sign in, or ask for a new token, and send it as “Authorization: Bearer …”.',
  },
  'sign_in.other_site': {
    title: 'Sent from another site',
    happened: 'This call carries the session of a browser, or asks for one, but another site sent it, or its origin cannot be told. Nothing was done.',
    fix: 'Use the console at the desk’s own address. Programs sign in with a token: “Authorization: Bearer …”.',
  },
  'sign_in.wrong': {
    title: 'Sign-in failed',
    happened: 'These credentials were not accepted: one of the two is wrong, or the access was withdrawn.',
    fix: 'Check both and try again; an administrator of your organization can set a new password or make a new API client.',
  },
  'sign_in.too_many': {
    title: 'Too many attempts',
    happened: 'There were too many failed attempts to sign in, so the desk refuses further ones for a while.',
    fix: 'Wait {{retryAfterSeconds, minutes}}, then try again.',
  },
  'live.too_many': {
    title: 'Too many streams',
    happened: 'This session already listens to what changes {{limit}} times at once, which is as often as the desk tells one.',
    fix: 'End a stream that nobody reads, then try again.',
  },
  'permission.missing': {
    title: 'Permission missing',
    happened: 'This needs the permission {{permission}}, which you do not have.',
    fix: 'Ask an administrator of your organization for it.',
  },
  'proof.needed': {
    title: 'Confirm that it is you',
    happened: 'This changes how you sign in, and you last confirmed who you are more than {{proofSeconds, minutes}} ago. Nothing was changed.',
    fix: 'Confirm it with your password, a code or a passkey, then try again.',
  },
  'licence.missing': {
    title: 'Licence missing',
    happened: 'Your organization’s licence, {{licence}}, does not include SMS numbers. You do have the permission.',
    fix: 'SMS numbers come with {{unlocking, either}}: ask whoever manages your organization’s licences.',
  },
  'licence_and_permission.missing': {
    title: 'Licence and permission missing',
    happened: 'Your organization’s licence, {{licence}}, does not include SMS numbers, and you lack the permission {{permission}}.',
    fix: 'Both are needed: a licence that includes SMS numbers ({{unlocking, either}}), and the permission from an administrator of your organization.',
  },
  'grant.above_own': {
    title: 'More than you have yourself',
    happened: 'You can give only permissions that you hold yourself, and you do not hold {{grants, list}}. Nothing was given.',
    fix: 'Leave these out, or ask someone who holds them.',
  },

  'people.email_taken': {
    title: 'E-mail address already in use',
    happened: 'Someone already signs in with this e-mail address. Nobody was added or changed.',
    fix: 'Use another address, or look for this person among those already there.',
  },
  'people.last_admin': {
    title: 'The last administrator',
    happened: 'This is the last administrator of the organization; without one nobody could let anyone else in. Nothing was changed.',
    fix: 'Make someone else an administrator first.',
  },
  'view.name_taken': {
    title: 'Name taken',
    happened: 'You already have a view named “{{name}}” on this page. Nothing was changed.',
    fix: 'Choose another name, or have that view show what you see now.',
  },
  'view.limit_reached': {
    title: 'Too many views',
    happened: 'You already have {{limit, number}} views, the most the desk keeps for one person. This one was not saved.',
    fix: 'Remove one that you no longer need, then save again.',
  },

  'sign_in.second_factor_needed': {
    title: 'One more step',
    happened: 'The password is right. A code from the authenticator app is needed as well; the desk waits five minutes for it.',
    fix: 'Send the code, or a recovery code, with “challenge” to /api/v1/sessions/secondFactor.',
  },
  'sign_in.challenge_gone': {
    title: 'Time is up',
    happened: 'The desk is no longer waiting for this code: five minutes have passed, or it was already used.',
    fix: 'Sign in again with the password.',
  },
  'sign_in.code_wrong': {
    title: 'Wrong code',
    happened: 'This code is wrong, too old, or was already used. The password stays accepted.',
    fix: 'Wait for the next code and send that one, or a recovery code. If no code ever works, set your phone’s clock to automatic.',
  },
  'person.required': {
    title: 'For people only',
    happened: 'This belongs to a person: an API client has no password, no e-mails and no passkeys.',
    fix: 'Sign in as a person.',
  },
  'password.wrong': {
    title: 'Wrong password',
    happened: 'The password you sent is not your current one. Nothing was changed.',
    fix: 'Send the password that you sign in with now.',
  },
  'code.wrong': {
    title: 'Wrong code',
    happened: 'This code is wrong, too old, or was already used. Nothing was changed.',
    fix: 'Wait for the next code of the app and send that one. If no code ever works, set your phone’s clock to automatic.',
  },
  'totp.active': {
    title: 'Already on',
    happened: 'An authenticator app is already set up. It was left as it is.',
    fix: 'To set up another app, switch the first one off.',
  },
  'totp.inactive': {
    title: 'Not on',
    happened: 'No authenticator app is set up. Nothing was changed.',
    fix: 'Ask for a secret first, then confirm it with a code.',
  },
  'passkey.not_verified': {
    title: 'Passkey not accepted',
    happened: 'The desk could not verify this passkey: it is not known here, or it came too late.',
    fix: 'Try once more; otherwise sign in with your password.',
  },
  'passkey.known': {
    title: 'Passkey already known',
    happened: 'This passkey was added before. Nothing was changed.',
    fix: 'Use another device or another key.',
  },
  'passkey.limit_reached': {
    title: 'Too many passkeys',
    happened: 'You already have {{limit}} passkeys, the most one person can have. None was added.',
    fix: 'Remove one that you no longer use.',
  },
  'invitation.under_way': {
    title: 'Already invited',
    happened: '{{email}} already has an open invitation. No second one was sent.',
    fix: 'Send that one again, or withdraw it first.',
  },
  'invitation.over': {
    title: 'This invitation is no longer valid',
    happened: 'It has already been accepted, was withdrawn, or is more than seven days old. Nothing was changed.',
    fix: 'If you accepted it, sign in. Otherwise ask whoever invited you to send it again.',
  },
  'letter.needed': {
    title: 'This e-mail cannot be switched off',
    happened: 'E-mails that need your answer, or that protect your sign-in, always come: {{letters, letters}}. Nothing was changed.',
    fix: 'Leave it switched on.',
  },
} as const
