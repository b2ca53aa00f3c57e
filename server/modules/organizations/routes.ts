import type { identityEndpoints } from '../../../contract/endpoints/identity.ts'
import type { invitationEndpoints } from '../../../contract/endpoints/invitations.ts'
import type { organizationEndpoints } from '../../../contract/endpoints/organizations.ts'
import type { viewEndpoints } from '../../../contract/endpoints/views.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { OrganizationNeeds, SecretMaking } from './needs.ts'
import { acceptInvitation, readInvitation } from './operations/accept-invitation.ts'
import { changeMe, readMe } from './operations/change-me.ts'
import { changeMyLetters, readMyLetters } from './operations/choose-letters.ts'
import { endAllSessions, endSession, listSessions } from './operations/end-sessions.ts'
import { finishSignIn } from './operations/finish-sign-in.ts'
import { addClient, drawSecret, listClients, revokeClient } from './operations/govern-clients.ts'
import { changeOrganization, createOrganization, listOrganizations, readOrganization } from './operations/govern-organizations.ts'
import { addPasskey, listPasskeys, preparePasskey, revokePasskey } from './operations/govern-passkeys.ts'
import { addPerson, changePerson, listPeople, readPerson } from './operations/govern-people.ts'
import { clearTotp, confirmTotp, disableTotp, prepareTotp, renewRecoveryCodes } from './operations/govern-totp.ts'
import { invitePerson, listInvitations, resendInvitation, revokeInvitation } from './operations/invite-people.ts'
import { changeView, clearView, listViews, saveView } from './operations/keep-views.ts'
import { prepareProof, proveAgain } from './operations/require-fresh-proof.ts'
import { signIn } from './operations/sign-in.ts'
import { preparePasskeySignIn, signInWithPasskey } from './operations/sign-in-with-passkey.ts'
import { keptAs, keptUnlessRefused } from './session.ts'

type Names = keyof typeof organizationEndpoints | keyof typeof identityEndpoints | keyof typeof invitationEndpoints

/** What hashes or compares passwords, which is slow, does so outside of any transaction: they are handed in. */
export function organizationRoutes({ passwords, random }: SecretMaking): Routes<OrganizationNeeds, Names> {
  const hashIfGiven = async (password: string | undefined) => (password === undefined ? undefined : await passwords.hash(password))
  return {
    signIn: { outside: async ({ work, body, userAgent }) => keptAs(body.session, await signIn({ work, passwords }, { ...body, userAgent })) },
    finishSignIn: async ({ needs, body, userAgent }) => keptUnlessRefused(body.session, await finishSignIn(needs, { ...body, userAgent })),
    preparePasskeySignIn: ({ needs }) => preparePasskeySignIn(needs),
    signInWithPasskey: async ({ needs, body, userAgent }) => keptUnlessRefused(body.session, await signInWithPasskey(needs, { ...body, userAgent })),
    listSessions: ({ needs, caller, query }) => listSessions(needs, caller, query),
    endSession: async ({ needs, caller, params }) => {
      const answer = await endSession(needs, caller, params.id)
      return params.id === 'current' || params.id === caller.sessionId ? { cookie: 'over', answer } : answer
    },
    endAllSessions: async ({ needs, caller }) => ({ cookie: 'over', answer: await endAllSessions(needs, caller) }),

    whoAmI: ({ needs, caller }) => readMe(needs, caller),
    changeMe: { outside: ({ work, caller, body, revision }) => changeMe({ work, passwords }, caller, { change: body, revision }) },
    readMyLetters: ({ needs, caller }) => readMyLetters(needs, caller),
    changeMyLetters: ({ needs, caller, body, revision }) => changeMyLetters(needs, caller, { ...body, revision }),
    proveAgain: { outside: ({ work, caller, body }) => proveAgain({ work, passwords }, caller, body) },
    prepareProof: ({ needs, caller }) => prepareProof(needs, caller),
    prepareTotp: ({ needs, caller }) => prepareTotp(needs, caller),
    confirmTotp: ({ needs, caller, body }) => confirmTotp(needs, caller, body.code),
    disableTotp: { outside: ({ work, caller, body }) => disableTotp({ work, passwords }, caller, body) },
    renewRecoveryCodes: { outside: ({ work, caller, body }) => renewRecoveryCodes({ work, passwords }, caller, body) },
    clearTotp: ({ needs, caller, params }) => clearTotp(needs, caller, params.id),
    listPasskeys: ({ needs, caller }) => listPasskeys(needs, caller),
    preparePasskey: ({ needs, caller }) => preparePasskey(needs, caller),
    addPasskey: ({ needs, caller, body }) => addPasskey(needs, caller, body),
    revokePasskey: ({ needs, caller, params }) => revokePasskey(needs, caller, params.id),

    listOrganizations: ({ needs, query }) => listOrganizations(needs, query),
    createOrganization: ({ needs, body }) => createOrganization(needs, body),
    readOrganization: ({ needs, params }) => readOrganization(needs, params.id),
    changeOrganization: ({ needs, params, body, revision }) => changeOrganization(needs, params.id, body, revision),
    listPeople: ({ needs, caller, query }) => listPeople(needs, caller, query),
    addPerson: { prepare: ({ body }) => passwords.hash(body.password).then((passwordHash) => ({ needs, caller }) => addPerson(needs, caller, { ...body, passwordHash })) },
    readPerson: ({ needs, params }) => readPerson(needs, params.id),
    changePerson: {
      prepare: ({ body: change }) => hashIfGiven(change.password).then((passwordHash) => ({ needs, caller, params: { id }, revision }) => changePerson(needs, caller, { id, change, passwordHash, revision })),
    },
    listInvitations: ({ needs, caller, query }) => listInvitations(needs, caller, query),
    invitePerson: ({ needs, caller, body }) => invitePerson(needs, caller, body),
    resendInvitation: ({ needs, caller, params }) => resendInvitation(needs, caller, params.id),
    revokeInvitation: ({ needs, caller, params }) => revokeInvitation(needs, caller, params.id),
    readInvitation: ({ needs, params }) => readInvitation(needs, params.token),
    acceptInvitation: { outside: async ({ work, body, userAgent }) => keptAs(body.session, await acceptInvitation({ work, passwords }, { ...body, userAgent })) },
    listClients: ({ needs, query }) => listClients(needs, query),
    addClient: { prepare: () => drawSecret({ passwords, random }).then((drawn) => ({ needs, caller, body }) => addClient(needs, caller, { ...body, ...drawn })) },
    revokeClient: ({ needs, params }) => revokeClient(needs, params.id),
  }
}

export const viewRoutes: Routes<OrganizationNeeds, keyof typeof viewEndpoints> = {
  listViews: ({ needs, caller, query }) => listViews(needs, caller, query.page),
  saveView: ({ needs, caller, body }) => saveView(needs, caller, body),
  changeView: ({ needs, caller, params, body, revision }) => changeView(needs, caller, { id: params.id, change: body, revision }),
  clearView: ({ needs, caller, params }) => clearView(needs, caller, params.id),
}
