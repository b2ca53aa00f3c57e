import { Tabs } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { patiently } from '../browser/patience.ts'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import type { ShownCase } from './compare/form-values.ts'
import { Notes } from './notes.tsx'

const Conversation = lazy(patiently(async () => ({ default: (await import('../requests/conversation.tsx')).Conversation })))
const History = lazy(patiently(async () => ({ default: (await import('./history.tsx')).History })))

export type AroundTab = 'conversation' | 'history' | undefined
type AroundCaseProps = { readonly shown: ShownCase; readonly tab: 'notes' | NonNullable<AroundTab>; readonly onTab: (tab: AroundTab) => void }

/** What is said about a case: among colleagues, with its requester, and by what happened. */
export function AroundCase({ shown, tab, onTab }: AroundCaseProps) {
  const say = useSay()
  return (
    <Tabs value={tab} onChange={(next) => onTab(next === 'conversation' || next === 'history' ? next : undefined)} keepMounted={false} mt="lg">
      <Tabs.List aria-label={say('console:review:around:label')}>
        <Tabs.Tab value="notes">{say('console:review:around:notes')}</Tabs.Tab>
        <Tabs.Tab value="conversation">{say('console:requests:conversation:title')}</Tabs.Tab>
        <Tabs.Tab value="history">{say('console:review:around:history')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="notes"><Notes caseId={shown.id} /></Tabs.Panel>
      <Suspense fallback={<Waiting height={120} />}>
        <Tabs.Panel value="conversation"><Conversation request={shown.request} /></Tabs.Panel>
        <Tabs.Panel value="history"><History shown={shown} /></Tabs.Panel>
      </Suspense>
    </Tabs>
  )
}
