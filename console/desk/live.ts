import type { QueryClient } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { z } from 'zod/mini'
import { later } from '../browser/clock.ts'
import { openStream } from './stream.ts'

/** What shows a thing of this kind: the resources of the API whose answers may be another after it changed. */
const shownIn: Readonly<Record<string, readonly string[]>> = {
  offer: ['offers'],
  hold: ['holds', 'requests', 'offers'],
  purchase: ['purchases'],
  dossier: ['dossiers', 'requests', 'cases', 'numbers'],
  slot: ['dossiers', 'requests', 'cases'],
  document: ['documents', 'dossiers'],
  request: ['requests', 'cases', 'holds'],
  requestLine: ['requests'],
  case: ['cases', 'requests', 'reviewers'],
  order: ['orders', 'requests', 'purchases'],
  orderLine: ['orders', 'requests', 'purchases'],
  number: ['numbers'],
  message: ['messages', 'requests'],
  remark: ['requests'],
  carrier: ['carriers'],
  regulation: ['regulations'],
  ruleVersion: ['regulations', 'dossiers'],
  organization: ['organizations', 'people'],
  person: ['people'],
  invitation: ['invitations'],
  client: ['clients'],
  session: ['sessions'],
}

const change = z.object({ noun: z.string(), id: z.string(), name: z.string(), organizationId: z.string() })
export type LiveChange = z.infer<typeof change>

/** Many changes come in one breath (ten lines of one order): what they touch is read again once. */
const breathMs = 120

/** Keeps what is on the screen true: whatever changes on the desk since the page was written, by whomever, is read again while somebody looks at it. */
export function useLive({ since }: { readonly since: string }): void {
  const queries = useQueryClient()
  useEffect(() => {
    const stale = new Set<string>()
    let isAllStale = false
    let callOff: (() => void) | undefined
    const refresh = () => {
      callOff = undefined
      if (isAllStale) void queries.invalidateQueries()
      else readAgain(queries, [...stale])
      isAllStale = false
      stale.clear()
    }
    const stream = openStream({
      since,
      heard(data) {
        const told = change.safeParse(JSON.parse(data))
        if (!told.success) return
        for (const resource of [...(shownIn[told.data.noun] ?? [`${told.data.noun}s`]), 'events', 'messages']) stale.add(resource)
        callOff ??= later(breathMs, refresh)
      },
      missed() {
        isAllStale = true
        callOff ??= later(breathMs, refresh)
      },
    })
    return () => {
      callOff?.()
      stream.close()
    }
  }, [queries, since])
}

function readAgain(queries: QueryClient, resources: readonly string[]): void {
  for (const resource of resources) void queries.invalidateQueries({ queryKey: [resource] })
}
