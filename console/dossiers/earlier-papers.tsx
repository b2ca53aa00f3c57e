import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { Dossier } from './dossier-shelf.ts'
import type { DocumentDemand } from './slot-rule.tsx'
import { useFillSlot } from './use-slot.ts'
import styles from './papers.module.css'

type Document = BodyGiven<'listDocuments'>['items'][number]
const offered = 3

/** Papers that were handed in for the same kind of demand before: "use the one from 12 March", with its days. */
export function EarlierPapers({ dossier, demand, current }: { readonly dossier: Dossier; readonly demand: DocumentDemand; readonly current: string | null }) {
  const { data } = useQuery(ask('listDocuments', { query: { kind: demand.kind, status: ['stored', 'accepted'], limit: 20 } }))
  const earlier = worthOffering(data?.body.items ?? [], { demand, current }).slice(0, offered)
  return earlier.length === 0 ? null : (
    <ul className={styles['earlier']}>
      {earlier.map((document) => <EarlierPaper key={document.id} dossier={dossier} demand={demand} document={document} />)}
    </ul>
  )
}

/** What the desk has accepted before comes first, the newest of it before the others; of the same file handed in twice, one. */
function worthOffering(documents: readonly Document[], { demand, current }: { readonly demand: DocumentDemand; readonly current: string | null }): readonly Document[] {
  const isAccepted = (document: Document) => usedFor(document, demand)?.status === 'accepted'
  const used = documents.find(({ id }) => id === current)
  const ordered = documents.filter(({ sha256 }) => sha256 !== used?.sha256).toSorted((a, b) => Number(isAccepted(b)) - Number(isAccepted(a)))
  return ordered.filter(({ sha256 }, place) => ordered.findIndex((other) => other.sha256 === sha256) === place)
}

function usedFor({ uses }: Document, { kind }: DocumentDemand) {
  return uses.find((use) => use.kind === kind)
}

function EarlierPaper({ dossier, demand, document }: { readonly dossier: Dossier; readonly demand: DocumentDemand; readonly document: Document }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const fill = useFillSlot(dossier.id)
  const use = usedFor(document, demand)
  const day = use?.issuedOn ?? format.dayOf(document.uploadedAt)
  const tooOld = demand.oldestIssue !== null && use?.issuedOn != null && use.issuedOn < demand.oldestIssue
  const paper = use?.paper != null && (demand.accepted.length === 0 || demand.accepted.includes(use.paper)) ? use.paper : undefined
  const told = [document.name, use?.paper == null ? '' : word('papers', use.paper), use === undefined ? '' : say('console:dossiers:earlier:from', { dossier: use.dossierName }), use === undefined ? '' : format.within(word('statuses:slot', use.status))]
  return (
    <li>
      <Button
        size="xs" variant="default" loading={fill.isPending} data-disabled={tooOld || undefined} aria-disabled={tooOld || undefined}
        onClick={() => {
          if (!tooOld) fill.mutate({ slot: demand.slot, documentId: document.id, paper, issuedOn: use?.issuedOn ?? undefined, expiresOn: use?.expiresOn ?? undefined })
        }}
      >
        {say('console:dossiers:earlier:use', { day: format.day(day) })}
      </Button>
      <span className={styles['quiet']}>
        {told.filter((part) => part !== '').join(' · ')}
        {tooOld && ` · ${say('console:dossiers:earlier:tooOld')}`}
      </span>
      {fill.error !== null && <ProblemNotice error={fill.error} />}
    </li>
  )
}
