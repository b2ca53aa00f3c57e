import { createClient, RefusedByDesk, type Client } from '../../contract/client.ts'
import type { Role } from '../../contract/permissions.ts'
import { signIn, type TestDesk } from './desk.ts'

export const password = 'twelve characters and more'

/** A new person of the French demo organization with a session of their own; `again` opens another. */
export type Somebody = { readonly id: string; readonly email: string; readonly client: Client; readonly again: () => Promise<Client> }

export async function addSomebody(desk: TestDesk, name: string, roles: Role[] = ['viewer']): Promise<Somebody> {
  const email = `${name.toLowerCase()}@demo.example`
  const { body } = await (await desk.as('requester')).addPerson({ body: { name, email, password, roles } })
  const again = () => signIn(desk.url, email, password)
  return { id: body.id, email, client: await again(), again }
}

/** The client of whoever a way of signing in answered with. */
export function clientOf(desk: TestDesk, { body: { token } }: { readonly body: { readonly token: string | null } }): Client {
  return createClient({ baseUrl: desk.url, token: token ?? '' })
}

/** The refusal that a call is answered with. */
export async function refusalOf(call: Promise<unknown>): Promise<RefusedByDesk> {
  const refused = await call.then(() => undefined, (error: unknown) => error)
  if (!(refused instanceof RefusedByDesk)) throw new Error('The call was not refused.', { cause: refused })
  return refused
}
