import { design } from './design.ts'
import { shell } from './shell.ts'

/** What the console says: a file a folder of its pages. */
export const console = { design, shell } as const
