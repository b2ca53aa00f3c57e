import { useEffect, useSyncExternalStore, type ComponentType } from 'react'
import { say } from '../../contract/language/speak.ts'
import { later } from '../browser/clock.ts'
import { languageShown } from './language-shown.ts'
import { Notice } from './notice.tsx'
import { shelf } from './shelf.ts'
import type { Announcement } from './announcement.ts'
import styles from './page.module.css'

/** What draws them, fetched for the first; nobody waits for it before. */
export const news = shelf(async () => await import('./passing-news.tsx'))

type Wanted = { readonly News?: ComponentType; readonly plain?: Announcement }

let wanted: Wanted = {}
const drawers = new Set<() => void>()

export function wantPassing(now: Wanted): void {
  wanted = now
  for (const draw of drawers) draw()
}

/** Where news in passing appear. */
export function Passing() {
  const { News, plain } = useSyncExternalStore(subscribe, () => wanted)
  return (
    <>
      {News !== undefined && <News />}
      {plain !== undefined && <PlainNews told={plain} />}
    </>
  )
}

function subscribe(draw: () => void): () => void {
  drawers.add(draw)
  return () => void drawers.delete(draw)
}

const hide = () => wantPassing({})

/** As much of it as the first script can say by itself: what happened, and the way back. */
function PlainNews({ told }: { readonly told: Announcement }) {
  const { title, children, undo, bad = false } = told
  useEffect(() => later(12_000, hide), [told])
  const follow = () => {
    hide()
    undo?.run()
  }
  return (
    <div className={styles['plainNews']} {...(!bad && { role: 'status' })}>
      <Notice title={title} meaning={bad ? 'bad' : 'done'}>
        {children !== undefined && <p>{children}</p>}
        <p>
          {undo !== undefined && <button type="button" onClick={follow}>{undo.label}</button>}
          <button type="button" onClick={hide}>{say(languageShown(), 'console:design:close')}</button>
        </p>
      </Notice>
    </div>
  )
}
