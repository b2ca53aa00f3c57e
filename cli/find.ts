import type { Client } from '../contract/client.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { Endpoints } from '../contract/endpoints/index.ts'
import { statesOf } from '../contract/lifecycle.ts'
import { caseLifecycle } from '../contract/lifecycles/review-case.ts'
import { WrongUsage } from './wrong-usage.ts'

type ShownRequest = AnswerOf<Endpoints['readRequest']>
type ShownCase = AnswerOf<Endpoints['readCase']>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const reference = /^R-\d+$/i

/** A request by its id or by what people say on the phone. Throws WrongUsage for a reference that nobody here has. */
export async function findRequest(desk: Client, name: string): Promise<ShownRequest> {
  if (uuid.test(name)) return (await desk.readRequest({ params: { id: name } })).body
  if (reference.test(name)) {
    for await (const request of desk.all.listRequests({ query: { limit: 200 } })) {
      if (isCalled(request.reference, name)) return request
    }
  }
  throw new WrongUsage('cli:wrong:noRequest', { name })
}

/** A case by its id, its request's id, or its request's reference. */
export async function findCase(desk: Client, name: string): Promise<ShownCase> {
  for await (const { id, requestId, requestReference } of desk.all.listCases({ query: { status: statesOf(caseLifecycle), limit: 200 } })) {
    if (id === name || requestId === name || isCalled(requestReference, name)) return (await desk.readCase({ params: { id } })).body
  }
  throw new WrongUsage('cli:wrong:noCase', { name })
}

/** The identifier of an organization, given that or its name. */
export async function findOrganization(desk: Client, name: string): Promise<string> {
  if (uuid.test(name)) return name
  for await (const organization of desk.all.listOrganizations({ query: { limit: 200 } })) {
    if (isCalled(organization.name, name)) return organization.id
  }
  throw new WrongUsage('cli:wrong:noOrganization', { name })
}

function isCalled(called: string, name: string): boolean {
  return called.toUpperCase() === name.toUpperCase()
}
