import { carriers } from './carriers.ts'
import { dossiers } from './dossiers.ts'
import { figures } from './figures.ts'
import { orders } from './orders.ts'
import { organizations } from './organizations.ts'
import { preparation } from './preparation.ts'
import { regulations } from './regulations.ts'
import { requests } from './requests.ts'
import { review } from './review.ts'

export const pages = { carriers, dossiers, figures, orders, organizations, preparation, regulations, requests, review }
