import { carriers } from './carriers.ts'
import { design } from './design.ts'
import { dossiers } from './dossiers.ts'
import { figures } from './figures.ts'
import { orders } from './orders.ts'
import { preparation } from './preparation.ts'
import { identity } from './identity.ts'
import { organizations } from './organizations.ts'
import { purchase } from './purchase.ts'
import { regulations } from './regulations.ts'
import { requests } from './requests.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { inventory } from './inventory.ts'
import { shell } from './shell.ts'
import { views } from './views.ts'

/** What the console says: a file a folder of its pages. */
export const console = {
  carriers, design, dossiers, figures, identity, inventory, orders, organizations, preparation, purchase, regulations, requests, review, search, shell, views,
} as const
