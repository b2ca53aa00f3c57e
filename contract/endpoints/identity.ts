import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { letterKinds } from '../letters.ts'
import { permissions } from '../permissions.ts'
import { sessionKeeping } from '../session-keeping.ts'
import { email, id, instant, language } from '../shapes.ts'
import { keysOf } from '../vocabulary.ts'
import { createdPasskey, creationOptions, requestOptions, usedPasskey } from '../webauthn.ts'
import { organization, password, role, signedIn } from './organizations.ts'

const letter = z.enum(keysOf(letterKinds))
const typedPassword = z.string().max(128)
const code = z.string().trim().min(6).max(20).describe('Six digits of the authenticator app, or a recovery code')
/** Proves once more who is there, before what protects them is taken away. */
const proof = z.union([z.strictObject({ password: typedPassword }), z.strictObject({ code })])

const me = z
  .object({
    kind: z.enum(['person', 'client']), id, name: z.string(), language, organization,
    permissions: z.array(z.enum(permissions)).describe('Usable now: licence and grants taken together'),
    now: instant.describe('What the desk\'s clock shows'),
    email: email.nullable().describe('null: an API client has none'),
    ownLanguage: language.nullable().describe('null: the organization\'s language'),
    roles: z.array(role),
    security: z
      .object({ totp: z.boolean(), recoveryCodesLeft: z.int(), passkeys: z.int() }).nullable()
      .describe('How the person signs in beside their password; null: an API client'),
  })
  .meta({ id: 'Me' })

const passkey = z
  .object({ id, name: z.string(), createdAt: instant, lastUsedAt: instant.nullable(), backedUp: z.boolean().describe('Kept by its maker on several devices') })
  .meta({ id: 'Passkey' })

const letters = z
  .object({ letters: z.array(z.object({ name: letter, wanted: z.boolean(), canBeSwitchedOff: z.boolean().describe('A letter that waits for an answer cannot') })) })
  .meta({ id: 'LetterWishes' })

/** Who I am, how I prove it, and what I want to be told. */
export const identityEndpoints = {
  whoAmI: endpoint({
    name: 'whoAmI', summary: 'Who I am, for which organization, and what I may do',
    method: 'GET', path: '/api/v1/people/me', access: 'signed_in', status: 200, answer: me, refusals: [], etag: 'sent',
  }),
  changeMe: endpoint({
    name: 'changeMe', summary: 'Change my name, language or password; a new password takes the current one and ends my other sessions',
    method: 'PATCH', path: '/api/v1/people/me', access: 'signed_in',
    body: z.object({ name: z.string().trim().min(1).max(200), language: language.nullable(), password, currentPassword: typedPassword }).partial(),
    status: 200, answer: me, refusals: ['person.required', 'password.wrong', 'sign_in.too_many'], etag: 'required',
  }),
  readMyLetters: endpoint({
    name: 'readMyLetters', summary: 'Which letters of the desk I want', method: 'GET', path: '/api/v1/people/me/letters', access: 'signed_in',
    status: 200, answer: letters, refusals: ['person.required'], etag: 'sent',
  }),
  changeMyLetters: endpoint({
    name: 'changeMyLetters', summary: 'Say which letters I do not want; those that wait for an answer come all the same', method: 'PATCH', path: '/api/v1/people/me/letters',
    access: 'signed_in', body: z.object({ unwanted: z.array(letter).max(50) }), status: 200, answer: letters, refusals: ['person.required', 'letter.needed'], etag: 'required',
  }),

  proveAgain: endpoint({
    name: 'proveAgain', summary: 'Prove once more who I am, with the password, a code or a passkey: what changes how I sign in asks for it after a quarter of an hour',
    method: 'POST', path: '/api/v1/sessions/current/prove', access: 'signed_in', body: z.union([proof, z.strictObject({ used: usedPasskey })]),
    status: 204, answer: z.null(), refusals: ['person.required', 'password.wrong', 'code.wrong', 'passkey.not_verified', 'sign_in.too_many'],
  }),
  prepareProof: endpoint({
    name: 'prepareProof', summary: 'What to ask the browser for (navigator.credentials.get) to prove once more who I am; good for five minutes', method: 'POST',
    path: '/api/v1/sessions/current/prove/options', access: 'signed_in', status: 200, answer: requestOptions, refusals: ['person.required'],
  }),
  finishSignIn: endpoint({
    name: 'finishSignIn', summary: 'The second step of signing in: a code of the authenticator app, or a recovery code',
    method: 'POST', path: '/api/v1/sessions/secondFactor', access: 'public',
    body: z.object({ challenge: z.string().max(100).describe('Of the refusal sign_in.second_factor_needed; good for five minutes and one sign-in'), code, session: sessionKeeping }),
    status: 201, answer: signedIn, refusals: ['sign_in.challenge_gone', 'sign_in.code_wrong', 'sign_in.too_many'],
  }),
  prepareTotp: endpoint({
    name: 'prepareTotp', summary: 'A fresh secret for an authenticator app (RFC 6238); nothing changes before it is confirmed',
    method: 'POST', path: '/api/v1/people/me/totp', access: 'signed_in', status: 200,
    answer: z.object({ secret: z.string().describe('Base32, to be typed'), uri: z.string().describe('otpauth://, to be shown as a QR code') }), refusals: ['person.required', 'proof.needed', 'totp.active'],
  }),
  confirmTotp: endpoint({
    name: 'confirmTotp', summary: 'Ask for a code at every sign-in from now on; the recovery codes are in this answer only',
    method: 'POST', path: '/api/v1/people/me/totp/confirm', access: 'signed_in', body: z.object({ code: z.string().trim().regex(/^\d{6}$/) }), status: 200,
    answer: z.object({ recoveryCodes: z.array(z.string()) }), refusals: ['person.required', 'totp.active', 'totp.inactive', 'code.wrong', 'sign_in.too_many'],
  }),
  disableTotp: endpoint({
    name: 'disableTotp', summary: 'No longer ask for a code; takes the password or a code', method: 'POST', path: '/api/v1/people/me/totp/disable', access: 'signed_in', body: proof,
    status: 204, answer: z.null(), refusals: ['person.required', 'totp.inactive', 'code.wrong', 'password.wrong', 'sign_in.too_many'],
  }),
  renewRecoveryCodes: endpoint({
    name: 'renewRecoveryCodes', summary: 'New recovery codes in place of the old ones; takes the password or a code', method: 'POST', path: '/api/v1/people/me/totp/recoveryCodes',
    access: 'signed_in', body: proof, status: 200, answer: z.object({ recoveryCodes: z.array(z.string()) }),
    refusals: ['person.required', 'totp.inactive', 'code.wrong', 'password.wrong', 'sign_in.too_many'],
  }),
  clearTotp: endpoint({
    name: 'clearTotp', summary: 'Let somebody who lost their authenticator app sign in with the password alone; ends their sessions', method: 'DELETE', path: '/api/v1/people/:id/totp',
    access: { anyOf: ['directory:people:edit'] }, params: z.object({ id }), status: 204, answer: z.null(), refusals: ['resource.not_found', 'totp.inactive', 'grant.above_own'],
  }),

  listPasskeys: endpoint({
    name: 'listPasskeys', summary: 'My passkeys', method: 'GET', path: '/api/v1/people/me/passkeys', access: 'signed_in', status: 200,
    answer: z.object({ items: z.array(passkey) }), refusals: ['person.required'],
  }),
  preparePasskey: endpoint({
    name: 'preparePasskey', summary: 'What to ask the browser for (navigator.credentials.create); good for five minutes', method: 'POST', path: '/api/v1/people/me/passkeys/options',
    access: 'signed_in', status: 200, answer: creationOptions, refusals: ['person.required', 'proof.needed', 'passkey.limit_reached'],
  }),
  addPasskey: endpoint({
    name: 'addPasskey', summary: 'Add the passkey that the browser made', method: 'POST', path: '/api/v1/people/me/passkeys', access: 'signed_in',
    body: z.object({ name: z.string().trim().min(1).max(100), created: createdPasskey }), status: 201, answer: passkey,
    refusals: ['person.required', 'passkey.not_verified', 'passkey.known', 'passkey.limit_reached'], idempotent: true,
  }),
  revokePasskey: endpoint({
    name: 'revokePasskey', summary: 'Remove a passkey; it opens nothing from now on', method: 'DELETE', path: '/api/v1/people/me/passkeys/:id', access: 'signed_in',
    params: z.object({ id }), status: 204, answer: z.null(), refusals: ['person.required', 'proof.needed', 'resource.not_found'],
  }),
  preparePasskeySignIn: endpoint({
    name: 'preparePasskeySignIn', summary: 'What to ask the browser for (navigator.credentials.get); good for five minutes', method: 'POST', path: '/api/v1/sessions/passkey/options',
    access: 'public', status: 200, answer: requestOptions, refusals: [],
  }),
  signInWithPasskey: endpoint({
    name: 'signInWithPasskey', summary: 'Open a session with a passkey; nothing is typed', method: 'POST', path: '/api/v1/sessions/passkey', access: 'public',
    body: z.object({ used: usedPasskey, session: sessionKeeping }), status: 201, answer: signedIn, refusals: ['passkey.not_verified'],
  }),
} as const
