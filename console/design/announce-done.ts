import { news, wantPassing } from './passing.tsx'
import type { Announcement } from './announcement.ts'

/** Says in passing that something was done, with a way back. Grave news stand on the page, never here alone. Where the line is down, what draws them may not come: then they are said plainly. */
export function announceDone(told: Announcement): void {
  news.fetch().then(({ show, PassingNews }) => {
    wantPassing({ News: PassingNews })
    show(told)
  }, () => wantPassing({ plain: told }))
}
