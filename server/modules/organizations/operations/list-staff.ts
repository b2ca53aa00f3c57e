import { covers, type Permission } from '../../../../contract/permissions.ts'
import { grantsOf } from '../access.ts'
import type { OrganizationStore, PersonRow } from '../store.ts'

type Needs = { readonly organizations: Pick<OrganizationStore, 'listStaff'> }

/** The desk's people who can sign in and hold a permission, by name. Nobody outside of the desk is given a permission of its staff. */
export async function staffWhoMay(needs: Needs, permission: Permission): Promise<PersonRow[]> {
  return (await needs.organizations.listStaff()).filter(({ roles, grants }) => grantsOf(roles, grants).some((grant) => covers(grant, permission)))
}
