import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { z } from 'zod/mini'
import { later } from '../browser/clock.ts'
import { createRereading, everything } from './rereading.ts'
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

/** Keeps what is on the screen true: whatever changes on the desk since the page was written, by whomever, is read again while somebody looks at it. */
export function useLive({ since }: { readonly since: string }): void {
  const queries = useQueryClient()
  useEffect(() => {
    const rereading = createRereading({ read: (resource) => queries.invalidateQueries(resource === everything ? {} : { queryKey: [resource] }), later })
    const stream = openStream({
      since,
      heard(data) {
        const told = change.safeParse(JSON.parse(data))
        if (told.success) rereading.touch([...(shownIn[told.data.noun] ?? [`${told.data.noun}s`]), 'events', 'messages'])
      },
      missed: () => rereading.touch([everything]),
    })
    return () => {
      rereading.stop()
      stream.close()
    }
  }, [queries, since])
}
