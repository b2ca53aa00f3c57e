import { ActionIcon, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ChevronDown, Pencil, X } from 'lucide-react'
import { useState } from 'react'
import type { ViewPage } from '../../contract/endpoints/views.ts'
import { DropDown } from '../design/drop-down.tsx'
import { FocusStays } from '../design/focus-stays.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { ask, useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { NameView } from './name-view.tsx'
import { readView, writeView, type Shown, type View } from './view-query.ts'
import styles from './views.module.css'

type SavedViewsProps = {
  readonly page: ViewPage
  /** What the address says now. */
  readonly shown: Shown
  /** Shows a view: what its address said when it was saved. The page's own schema reads it. */
  readonly apply: (shown: Shown) => void
}

/** The views that somebody keeps of a list, on whatever device they are. */
export function SavedViews({ page, shown, apply }: SavedViewsProps) {
  const say = useSay()
  const [naming, setNaming] = useState<View | 'new'>()
  const reading = useQuery(ask('listViews', { query: { page } }))
  const views = reading.data?.body.items ?? []
  const now = writeView(shown)
  const current = views.find(({ query }) => query === now)
  return (
    <>
      <DropDown
        label={say('console:views:title')} position="bottom-end"
        button={
          <Button variant="default" rightSection={<ChevronDown size={14} aria-hidden />}>
            {current?.name ?? say('console:views:title')}
          </Button>
        }
      >
        {(close) => {
          const choose = ({ query: chosen }: View) => {
            close()
            apply(readView(chosen))
          }
          const name = (what: View | 'new') => {
            close()
            setNaming(what)
          }
          return (
            <FocusStays>
              {reading.error !== null && <ProblemNotice error={reading.error} retry={reading.refetch} />}
              {reading.isPending && <p className={styles['none']} role="status">{say('console:design:loading')}</p>}
              {reading.data !== undefined && views.length === 0 ? <p className={styles['none']}>{say('console:views:none')}</p> : <Views views={views} current={current} choose={choose} rename={name} />}
              <Button fullWidth variant="subtle" onClick={() => name('new')}>
                {say('console:views:save')}
              </Button>
            </FocusStays>
          )
        }}
      </DropDown>
      {naming !== undefined && <NameView page={page} query={now} view={naming === 'new' ? undefined : naming} views={views} close={() => setNaming(undefined)} />}
    </>
  )
}

type ViewsProps = { readonly views: readonly View[]; readonly current: View | undefined; readonly choose: (view: View) => void; readonly rename: (view: View) => void }

function Views({ views, current, choose, rename }: ViewsProps) {
  const say = useSay()
  const clear = useStep('clearView')
  return (
    <>
      {clear.error !== null && <ProblemNotice error={clear.error} />}
      <ul className={styles['views']}>
        {views.map((view) => (
          <li key={view.id}>
            <button type="button" className={styles['view']} aria-current={view.id === current?.id || undefined} onClick={() => choose(view)}>
              {view.name}
            </button>
            <ActionIcon variant="subtle" aria-label={say('console:views:rename', { name: view.name })} onClick={() => rename(view)}>
              <Pencil size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon variant="subtle" aria-label={say('console:views:remove', { name: view.name })} onClick={() => clear.mutate({ params: { id: view.id } })}>
              <X size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </>
  )
}
