import { Checkbox, Stack } from '@mantine/core'
import { keysOf } from '../../contract/vocabulary.ts'
import type { SentenceKey } from '../../contract/language/catalogue.ts'
import { isRole, isStaffRole, roles as everyRole, type Role } from '../../contract/permissions.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'

const hints = {
  requester: 'console:organizations:roleHints:requester',
  viewer: 'console:organizations:roleHints:viewer',
  organization_admin: 'console:organizations:roleHints:organization_admin',
  reviewer: 'console:organizations:roleHints:reviewer',
  operator: 'console:organizations:roleHints:operator',
} as const satisfies Record<Role, SentenceKey>

type Field = { readonly label: string; readonly kind: 'customer' | 'desk'; readonly value: readonly Role[]; readonly change: (roles: Role[]) => void; readonly error?: string | undefined }

/** The roles of an organization, each with what it means. The staff's are for the desk alone. */
export function RolesField({ label, kind, value, change, error }: Field) {
  const say = useSay()
  const word = useRoleName()
  const offered = keysOf(everyRole).filter((role) => kind === 'desk' || !isStaffRole(role))
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={(chosen) => change(chosen.filter(isRole))} error={error} mb="md">
      <Stack gap="xs" mt="xs">
        {offered.map((role) => (
          <Checkbox key={role} value={role} label={word(role)} description={say(hints[role])} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

/** What a role is called, at the beginning of a line. */
export function useRoleName(): (role: Role) => string {
  const word = useWord()
  const format = useFormat()
  return (role) => format.alone(word('roles', role))
}

/** Roles as one line. */
export function RoleNames({ roles }: { readonly roles: readonly Role[] }) {
  const format = useFormat()
  const name = useRoleName()
  return <>{format.list(roles.map((role, place) => (place === 0 ? name(role) : format.within(name(role)))))}</>
}
