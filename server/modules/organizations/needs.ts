import type { Core } from '../../kernel/core.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Passkeys } from '../../ports/passkeys.ts'
import type { Passwords } from '../../ports/passwords.ts'
import type { Random } from '../../ports/random.ts'
import type { Secrets } from '../../ports/secrets.ts'
import type { Site } from '../../ports/site.ts'
import type { FactorStore } from './factor-store.ts'
import type { FailureStore } from './failure-store.ts'
import type { IdentityStore } from './identity-store.ts'
import type { InvitationStore } from './invitation-store.ts'
import type { OrganizationStore } from './store.ts'
import type { ViewStore } from './view-store.ts'

/** What this module's operations ask for. Passwords are not among it: hashing one is slow, and inside a unit of work others would wait for it. */
export type OrganizationNeeds = Core & {
  readonly scope: Scope
  readonly organizations: OrganizationStore
  readonly identity: IdentityStore
  readonly views: ViewStore
  readonly failures: FailureStore
  readonly factors: FactorStore
  readonly invitations: InvitationStore
  readonly passkeys: Passkeys
  readonly secrets: Secrets
  readonly site: Site
}

/** For what makes a secret or keeps a password, before a unit of work begins. */
export type SecretMaking = { readonly passwords: Passwords; readonly random: Random }

/** For what compares passwords, which is slow: done between two short units of work, it keeps no connection from the others. */
export type VerifyingNeeds = {
  readonly passwords: Passwords
  readonly work: <T>(task: (needs: OrganizationNeeds) => Promise<T>) => Promise<T>
}
