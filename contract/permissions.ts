/**
 * Every permission, `domain:entity:action`. Those of `sms:` are the vendor's and need a licence too; those of `desk:` are the
 * staff's and reach across organizations; those of `directory:` govern one's own organization.
 */
export const permissions = [
  'sms:phoneNumber:view',
  'sms:phoneNumber:add',
  'sms:phoneNumber:edit',
  'sms:phoneNumber:delete',
  'sms:phoneNumber:byoImport',
  'sms:identityResolution:view',
  'sms:identityResolution:edit',
  'directory:organization:view',
  'directory:organization:edit',
  'directory:people:view',
  'directory:people:edit',
  'directory:client:view',
  'directory:client:edit',
  'desk:case:view',
  'desk:case:judge',
  'desk:case:assign',
  'desk:request:view',
  'desk:request:answer',
  'desk:order:view',
  'desk:order:edit',
  'desk:number:view',
  'desk:message:view',
  'desk:event:view',
  'desk:carrier:view',
  'desk:carrier:edit',
  'desk:regulation:edit',
  'desk:organization:view',
  'desk:organization:edit',
  'desk:figure:view',
] as const

export type Permission = (typeof permissions)[number]

/** What a role or an API client is given: a permission, or all of one entity (`sms:phoneNumber:*`). */
export const grants = [...permissions, ...new Set(permissions.map((name) => everyActionOf(name)))] as const
export type Grant = Permission | `${string}:${string}:*`

function everyActionOf(permission: Permission): `${string}:${string}:*` {
  const [domain = '', entity = ''] = permission.split(':')
  return `${domain}:${entity}:*`
}

/** Whether `grant` covers `permission`. A star stands for every action of its own entity and for nothing else. */
export function covers(grant: string, permission: Permission): boolean {
  return grant === permission || grant === everyActionOf(permission)
}

/** Named sets of grants that people receive. */
export const roles = {
  requester: ['sms:phoneNumber:*', 'sms:identityResolution:*', 'directory:organization:view'],
  viewer: ['sms:phoneNumber:view', 'sms:identityResolution:view', 'directory:organization:view'],
  organization_admin: ['directory:organization:*', 'directory:people:*', 'directory:client:*'],
  reviewer: [
    'desk:case:*', 'desk:request:*', 'desk:order:view', 'desk:number:view', 'desk:message:view', 'desk:event:view', 'desk:carrier:view',
    'desk:organization:view', 'desk:figure:view',
  ],
  operator: [
    'desk:case:view', 'desk:case:assign', 'desk:request:*', 'desk:order:*', 'desk:number:*', 'desk:message:*', 'desk:event:*', 'desk:carrier:*', 'desk:regulation:*', 'desk:organization:*', 'desk:figure:*',
    'directory:people:*', 'directory:client:*', 'directory:organization:*',
  ],
} as const satisfies Record<string, readonly string[]>

export type Role = keyof typeof roles

/** Whether a role is for the desk's staff alone: it grants something of the desk's. */
export function isStaffRole(role: Role): boolean {
  return roles[role].some((grant) => grant.startsWith('desk:'))
}

export function isRole(name: string): name is Role {
  return Object.hasOwn(roles, name)
}
