import { createContext, use, type ReactNode } from 'react'
import type { Permission } from '../../contract/permissions.ts'
import type { RemarkSide } from '../../contract/vocabulary.ts'
import type { BodyGiven } from './queries.ts'

export type Me = BodyGiven<'whoAmI'>

const Who = createContext<Me | undefined>(undefined)

export function SignedIn({ me, children }: { readonly me: Me; readonly children: ReactNode }) {
  return <Who value={me}>{children}</Who>
}

/** Who is signed in. Only below the frame that every page but sign-in stands in. */
export function useMe(): Me {
  const me = use(Who)
  if (me === undefined) throw new Error('Nobody is signed in here.')
  return me
}

/** What the person may do now, licence and grants taken together. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useMe()
  return (permission) => permissions.includes(permission)
}

/** Which side of the counter somebody works on. */
export type Side = RemarkSide
export function useSide(): Side {
  return useMe().organization.kind === 'desk' ? 'desk' : 'requester'
}
