import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { z } from 'zod/mini'
import type { SubjectNoun } from '../../contract/events.ts'
import { later } from '../browser/clock.ts'
import type { Resource } from './queries.ts'
import { createRereading, everything } from './rereading.ts'
import { openStream } from './stream.ts'

/**
 * What shows a thing of this kind: the resources of the API whose answers may be another after it changed. What is shown is read again, and the rest when it is next. A
 * search is not: what somebody is about to choose stays where it is.
 */
const shownIn: Readonly<Record<SubjectNoun, readonly Resource[]>> = {
  offer: ['offers'],
  hold: ['holds', 'requests', 'offers'],
  purchase: ['purchases'],
  dossier: ['dossiers', 'documents', 'requests', 'cases', 'numbers'],
  slot: ['dossiers', 'documents', 'requests', 'cases'],
  document: ['documents', 'dossiers', 'cases'],
  // Genesys Cloud's clients alone keep addresses.
  address: [],
  request: ['requests', 'cases', 'holds', 'figures'],
  requestLine: ['requests', 'cases', 'figures'],
  remark: ['requests', 'cases'],
  case: ['cases', 'requests', 'reviewers', 'figures'],
  order: ['orders', 'requests', 'purchases', 'figures'],
  orderLine: ['orders', 'requests', 'purchases', 'figures'],
  number: ['numbers'],
  message: ['messages', 'requests'],
  carrier: ['carriers'],
  ruleVersion: ['regulations', 'dossiers', 'requests', 'cases', 'offers'],
  // A new name beside what is theirs is shown when that is next read.
  organization: ['organizations', 'people'],
  person: ['people', 'sessions', 'reviewers'],
  passkey: ['people'],
  invitation: ['invitations'],
  client: ['clients'],
  session: ['sessions'],
}

/** What is read again after a change; all of it where a desk of a later version tells of something that this page does not know. */
export function touchedBy(noun: string): readonly string[] {
  const known: Readonly<Record<string, readonly Resource[] | undefined>> = shownIn
  const resources = known[noun]
  return resources === undefined ? [everything] : [...resources, 'events']
}

const change = z.object({ noun: z.string() })

/** Keeps what is on the screen true: whatever changes on the desk since the page was written, by whomever, is read again while somebody looks at it. */
export function useLive({ since }: { readonly since: string }): void {
  const queries = useQueryClient()
  useEffect(() => {
    const rereading = createRereading({ read: (resource) => queries.invalidateQueries(resource === everything ? {} : { queryKey: [resource] }), later })
    const stream = openStream({
      since,
      heard(data) {
        const told = change.safeParse(JSON.parse(data))
        if (told.success) rereading.touch(touchedBy(told.data.noun))
      },
      missed: () => rereading.touch([everything]),
    })
    return () => {
      rereading.stop()
      stream.close()
    }
  }, [queries, since])
}
