import { shareOfWidth } from '../../browser/text-width.ts'
import type { FoundPlace } from '../comparing.ts'
import type { Piece } from './pieces.ts'
import styles from './viewer.module.css'

/** A place in a paper that says what the form says, or nearly. */
export type Mark = { readonly box: Piece['box']; readonly how: 'found' | 'near' }

/** The marks of one page: of a run of text that part which says it, with room for what hangs below the line. */
export function marksOn(page: number, boxes: readonly Piece[], found: readonly FoundPlace[]): Mark[] {
  return found.flatMap(({ piece, from, to, how }) => {
    const run = boxes[piece]
    if (run === undefined || run.page !== page) return []
    const [left, bottom, right, top] = run.box
    const below = (top - bottom) * 0.25
    return [{ box: [left + (right - left) * shareOfWidth(run.text, from), bottom - below, left + (right - left) * shareOfWidth(run.text, to), top] as const, how }]
  })
}

/** Where the paper says what the form says, drawn over it. The form beside it says the same in words. */
export function Marks({ marks, toScreen }: { readonly marks: readonly Mark[]; readonly toScreen: (box: Piece['box']) => readonly number[] }) {
  return (
    <div aria-hidden>
      {marks.map(({ box, how }, place) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = toScreen(box)
        return <span key={place} className={styles['mark']} data-how={how} style={{ left: Math.min(x1, x2), top: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }} />
      })}
    </div>
  )
}
