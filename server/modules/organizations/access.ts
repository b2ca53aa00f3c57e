import type { Access } from '../../../contract/endpoint.ts'
import { licences, licencesUnlockingSms, type Licence } from '../../../contract/licences.ts'
import { covers, permissions, roles, type Permission, type Role } from '../../../contract/permissions.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Scope } from '../../kernel/scope.ts'

/** Whoever asks for something: what they were granted and what their organization bought. */
type Asker = { readonly organizationId: string; readonly licence: Licence; readonly grants: readonly string[] }

/** What roles and extra grants add up to. */
export function grantsOf(held: readonly Role[], extra: readonly string[]): string[] {
  return [...new Set([...held.flatMap((role) => [...roles[role]]), ...extra])]
}

/** Whether a licence lets an organization have SMS numbers. Source: the seed page's prerequisites. */
export function unlocksSms(licence: Licence): boolean {
  return licences[licence].unlocksSms
}

/** The permissions that someone can use now: granted, and where it takes a licence, licensed. */
export function usablePermissions(asker: Asker): Permission[] {
  return permissions.filter((permission) => isGranted(asker, permission) && isLicensed(asker, permission))
}

/**
 * The scope in which a caller may use an endpoint: the whole desk by a `desk:` permission, else their own organization. Licence and
 * permission are both required for `sms:` ones; the refusal names the one that is missing, or both.
 */
export function admit(access: Access, asker: Asker): Scope {
  if (access === 'public' || access === 'signed_in') return { organizationId: asker.organizationId }
  if ('allOf' in access) return admitWithAll(access.allOf, asker)
  const usable = access.anyOf.filter((permission) => isGranted(asker, permission) && isLicensed(asker, permission))
  if (usable.some((permission) => permission.startsWith('desk:'))) return 'desk'
  if (usable.length > 0) return { organizationId: asker.organizationId }
  // Of several permissions that would do, a customer is told of their own kind, not of the staff's.
  throw refusalFor([access.anyOf.find((permission) => !permission.startsWith('desk:')) ?? access.anyOf[0] ?? 'sms:phoneNumber:view'], asker)
}

function admitWithAll(allOf: readonly Permission[], asker: Asker): Scope {
  if (allOf.every((permission) => isGranted(asker, permission) && isLicensed(asker, permission))) return { organizationId: asker.organizationId }
  throw refusalFor(allOf, asker)
}

/** Names every needed permission that is missing, the licence that is not enough, or both. */
function refusalFor(needed: readonly Permission[], asker: Asker): Refusal {
  const missing = needed.filter((permission) => !isGranted(asker, permission))
  if (needed.every((permission) => isLicensed(asker, permission))) return new Refusal('permission.missing', { permission: missing.join(', ') })
  const params = { permission: (missing.length === 0 ? needed : missing).join(', '), licence: asker.licence, unlocking: licencesUnlockingSms }
  return new Refusal(missing.length === 0 ? 'licence.missing' : 'licence_and_permission.missing', params)
}

function isGranted({ grants }: Asker, permission: Permission): boolean {
  return grants.some((grant) => covers(grant, permission))
}

function isLicensed({ licence }: Asker, permission: Permission): boolean {
  return !permission.startsWith('sms:') || unlocksSms(licence)
}

/** What somebody is to hold, and in whose organization: the desk's own, or a customer's. */
type Wish = { readonly roles: readonly Role[]; readonly grants: readonly string[]; readonly organization: { readonly kind: 'customer' | 'desk' } }

/**
 * Refuses `grant.above_own`: who governs people may hand out anything of their own organization, but the staff's permissions only as
 * far as they hold them, and to nobody outside of the desk. Whoever governs organizations for the desk appoints its staff by the named roles:
 * else the first operator of an installation could never have a reviewer.
 */
export function refuseWishAboveOwn(giver: Asker, { roles: wanted, grants, organization }: Wish): void {
  const appointed = organization.kind === 'desk' && isGranted(giver, 'desk:organization:edit')
  const above = organization.kind === 'desk' ? staffGrantsAbove(giver, appointed ? grants : grantsOf(wanted, grants)) : staffGrantsIn(grantsOf(wanted, grants))
  if (above.length > 0) throw new Refusal('grant.above_own', { grants: above })
}

/** Refuses `grant.above_own` when `held` reaches further over the desk than the caller's own grants. */
export function refuseGrantsAboveOwn(caller: Asker, held: readonly string[]): void {
  const above = staffGrantsAbove(caller, held)
  if (above.length > 0) throw new Refusal('grant.above_own', { grants: above })
}

function staffGrantsAbove(asker: Asker, wanted: readonly string[]): Permission[] {
  return staffGrantsIn(wanted).filter((permission) => !isGranted(asker, permission))
}

function staffGrantsIn(wanted: readonly string[]): Permission[] {
  return permissions.filter((permission) => permission.startsWith('desk:') && wanted.some((grant) => covers(grant, permission)))
}
