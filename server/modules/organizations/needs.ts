import type { Core } from '../../kernel/core.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Passwords } from '../../ports/passwords.ts'
import type { Secrets } from '../../ports/secrets.ts'
import type { IdentityStore } from './identity-store.ts'
import type { OrganizationStore } from './store.ts'
import type { ViewStore } from './view-store.ts'

/** What this module's operations ask for. */
export type OrganizationNeeds = Core & {
  readonly scope: Scope
  readonly organizations: OrganizationStore
  readonly identity: IdentityStore
  readonly views: ViewStore
  readonly passwords: Passwords
  readonly secrets: Secrets
}

/** For what compares passwords, which is slow: done between two short units of work, it keeps no connection from the others. */
export type VerifyingNeeds = {
  readonly passwords: Passwords
  readonly work: <T>(task: (needs: OrganizationNeeds) => Promise<T>) => Promise<T>
}
