import { expect, test } from 'vitest'
import { isStaffRole, roles } from '../../contract/permissions.ts'
import { keysOf } from '../../contract/vocabulary.ts'
import { refuseWishAboveOwn } from '../../server/modules/organizations/access.ts'

test.each(keysOf(roles))('the role %s is offered to a customer just where the desk would give it to one', (role) => {
  const administrator = { organizationId: 'own', licence: 'CX 3', grants: roles.organization_admin } as const
  const give = () => refuseWishAboveOwn(administrator, { roles: [role], grants: [], organization: { kind: 'customer' } })
  if (isStaffRole(role)) expect(give).toThrow('grant.above_own')
  else expect(give).not.toThrow()
})
