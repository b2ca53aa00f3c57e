import { deepEqual, getRouteApi } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { later } from '../browser/clock.ts'
import { useMe } from '../desk/me.tsx'
import { criteriaSearch, elsewhere, without, type Criteria } from './criteria.ts'

const form = getRouteApi('/frame/numbers/purchase')

export type Draft = {
  readonly criteria: Criteria
  /** Changes some criteria; one that is set to undefined is given up. */
  readonly change: (change: { readonly [Name in keyof Criteria]?: Criteria[Name] | undefined }) => void
  /** Brings what was typed into the address at once: whoever leaves the page is not called back by its following, and finds it again by Back. */
  readonly keep: () => Promise<void>
  /** The same for whoever leaves a field, where there is something to bring. */
  readonly left: () => void
}

/** Somebody who types should not wait for the address, which only keeps what was typed. */
const keptAfterMs = 200

/**
 * What is typed into the form. The address follows, so that Back, *Change* and a reload find it again; without one the search begins at home. Where the address
 * is changed by other means, by *search everything* or by going back, the form follows it.
 */
export function useDraft(): Draft {
  const kept = form.useSearch()
  const navigate = form.useNavigate()
  const { organization: { country: home } } = useMe()
  const [criteria, setCriteria] = useState<Criteria>(() => begun(kept, home))
  const isAhead = useRef(false)
  const callOff = useRef<(() => void) | undefined>(undefined)
  const keep = async () => {
    callOff.current?.()
    isAhead.current = false
    await navigate({ search: criteria, replace: true })
  }
  const keepLater = useEffectEvent(() => void keep())
  const follow = useEffectEvent((address: Criteria) => {
    if (!isAhead.current && !isKept(criteria, begun(address, home))) setCriteria(begun(address, home))
  })
  useEffect(() => follow(kept), [kept])
  useEffect(() => {
    isAhead.current = !isKept(criteria, begun(kept, home))
    if (!isAhead.current) return undefined
    const stop = later(keptAfterMs, keepLater)
    callOff.current = stop
    return stop
  }, [criteria, kept, home])
  return {
    criteria, keep,
    left: () => {
      if (isAhead.current) void keep()
    },
    change: (change) => setCriteria((now) => {
      const isElsewhere = 'country' in change || 'numberType' in change
      return isElsewhere ? elsewhere(now, { country: now.country, ...change }) : without({ ...now, ...change })
    }),
  }
}

function begun(kept: Criteria, home: string): Criteria {
  return { ...kept, country: kept.country ?? home }
}

/** Whether the address says what was typed, in its own way: without blanks around words, and without what makes no sense. */
function isKept(typed: Criteria, kept: Criteria): boolean {
  return deepEqual(criteriaSearch.parse(typed), kept)
}
