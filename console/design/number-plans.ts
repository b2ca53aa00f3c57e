import { shelf } from './shelf.ts'

/** How the countries' telephone numbers are written. Larger than most pages, and so fetched when one first needs it. */
export const numberPlans = shelf(() => import('libphonenumber-js/min'))
