import { frame } from './frame.ts'
import { pages } from './pages.ts'

/** What the console says. */
export const console = { ...frame, ...pages } as const
