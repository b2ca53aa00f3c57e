import { design } from './design.ts'
import { purchase } from './purchase.ts'
import { regulations } from './regulations.ts'
import { requests } from './requests.ts'
import { shell } from './shell.ts'

/** What the console says: a file a folder of its pages. */
export const console = { design, purchase, regulations, requests, shell } as const
