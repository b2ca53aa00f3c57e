import type { organizationEndpoints } from '../../../contract/endpoints/organizations.ts'
import type { viewEndpoints } from '../../../contract/endpoints/views.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Routes } from '../../platform/http/routes.ts'
import { usablePermissions } from './access.ts'
import type { OrganizationNeeds, VerifyingNeeds } from './needs.ts'
import { endSession, endSessionsOf, listSessions } from './operations/end-sessions.ts'
import { addClient, listClients, revokeClient } from './operations/govern-clients.ts'
import { changeOrganization, createOrganization, listOrganizations, readOrganization } from './operations/govern-organizations.ts'
import { addPerson, changePerson, listPeople, readPerson } from './operations/govern-people.ts'
import { changeView, clearView, listViews, saveView } from './operations/keep-views.ts'
import { signIn } from './operations/sign-in.ts'
import { keptAs } from './session.ts'
import { showOrganization } from './show.ts'

/** Signing in compares passwords, outside of any transaction: they are handed in. */
export function organizationRoutes(passwords: VerifyingNeeds['passwords']): Routes<OrganizationNeeds, keyof typeof organizationEndpoints> {
  return {
    signIn: { outside: async ({ work, body, userAgent }) => keptAs(body.session, await signIn({ work, passwords }, { ...body, userAgent })) },
    listSessions: ({ needs, caller, query }) => listSessions(needs, caller, query),
    endSession: async ({ needs, caller, params }) => {
      const answer = await endSession(needs, caller, params.id)
      return params.id === 'current' || params.id === caller.sessionId ? { cookie: 'over', answer } : answer
    },
    endAllSessions: async ({ needs, caller }) => ({ cookie: 'over', answer: await endSessionsOf(needs, caller) }),
    whoAmI: async ({ needs, caller }) => {
      const organization = await needs.organizations.readOrganization(caller.organizationId)
      if (organization === undefined) throw notFound('organization')
      const { kind, id, name, language } = caller
      return { kind, id, name, language, now: needs.clock.now().toISOString(), organization: showOrganization(organization), permissions: usablePermissions(caller) }
    },
    listOrganizations: ({ needs, query }) => listOrganizations(needs, query),
    createOrganization: ({ needs, body }) => createOrganization(needs, body),
    readOrganization: ({ needs, params }) => readOrganization(needs, params.id),
    changeOrganization: ({ needs, params, body, revision }) => changeOrganization(needs, params.id, body, revision),
    listPeople: ({ needs, query }) => listPeople(needs, query),
    addPerson: ({ needs, caller, body }) => addPerson(needs, caller, body),
    readPerson: ({ needs, params }) => readPerson(needs, params.id),
    changePerson: ({ needs, caller, params, body, revision }) => changePerson(needs, caller, { id: params.id, change: body, revision }),
    listClients: ({ needs, query }) => listClients(needs, query),
    addClient: ({ needs, caller, body }) => addClient(needs, caller, body),
    revokeClient: ({ needs, params }) => revokeClient(needs, params.id),
  }
}

export const viewRoutes: Routes<OrganizationNeeds, keyof typeof viewEndpoints> = {
  listViews: ({ needs, caller, query }) => listViews(needs, caller, query.page),
  saveView: ({ needs, caller, body }) => saveView(needs, caller, body),
  changeView: ({ needs, caller, params, body, revision }) => changeView(needs, caller, { id: params.id, change: body, revision }),
  clearView: ({ needs, caller, params }) => clearView(needs, caller, params.id),
}
