import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { later } from '../browser/clock.ts'
import { useMe } from '../desk/me.tsx'
import { elsewhere, without, type Criteria } from './criteria.ts'

const form = getRouteApi('/frame/numbers/purchase')

export type Draft = {
  readonly criteria: Criteria
  /** Changes some criteria; one that is set to undefined is given up. */
  readonly change: (change: { readonly [Name in keyof Criteria]?: Criteria[Name] | undefined }) => void
}

/** Somebody who types should not wait for the address, which only keeps what was typed. */
const keptAfterMs = 200

/** What is typed into the form. The address follows, so that Back, *Change* and a reload find it again; without one the search begins at home. */
export function useDraft(): Draft {
  const kept = form.useSearch()
  const navigate = form.useNavigate()
  const { organization } = useMe()
  const [criteria, setCriteria] = useState<Criteria>(() => ({ ...kept, country: kept.country ?? organization.country }))
  const first = useRef(true)
  useEffect(() => {
    if (first.current) return void (first.current = false)
    return later(keptAfterMs, () => void navigate({ search: criteria, replace: true }))
  }, [criteria, navigate])
  return {
    criteria,
    change: (change) => setCriteria((now) => {
      const isElsewhere = 'country' in change || 'numberType' in change
      return isElsewhere ? elsewhere(now, { country: now.country, ...change }) : without({ ...now, ...change })
    }),
  }
}
