import { design } from './design.ts'
import { dossiers } from './dossiers.ts'
import { preparation } from './preparation.ts'
import { purchase } from './purchase.ts'
import { regulations } from './regulations.ts'
import { requests } from './requests.ts'
import { review } from './review.ts'
import { shell } from './shell.ts'

/** What the console says: a file a folder of its pages. */
export const console = { design, dossiers, preparation, purchase, regulations, requests, review, shell } as const
