import { cli } from './cli.ts'
import { compliance } from './compliance.ts'
import { console } from './console/index.ts'
import { events } from './events.ts'
import { information } from './information.ts'
import { inventory } from './inventory.ts'
import { issues } from './issues.ts'
import { mail } from './mail.ts'
import { nouns } from './nouns.ts'
import { documentKinds, papers } from './papers.ts'
import { phrases } from './phrases.ts'
import { reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { statuses } from './statuses.ts'
import { synopsis } from './synopsis.ts'
import * as vocabulary from './vocabulary.ts'

/** Every sentence of the desk in English, by topic. The other languages have the same shape. */
export const en = { refusals, issues, reasons, nouns, statuses, events, ...vocabulary, documentKinds, papers, information, synopsis, mail, phrases, inventory, compliance, cli, console } as const
