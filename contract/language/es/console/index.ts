import { frame } from './frame.ts'
import { pages } from './pages.ts'

export const console = { ...frame, ...pages }
