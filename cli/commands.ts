import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { demoPeople, type DemoPerson } from './demo-people.ts'
import { documents } from './documents.ts'
import { numbers } from './numbers.ts'
import type { Options } from './options.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'
import { requests } from './requests.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { keysOf, languages } from '../contract/vocabulary.ts'

/** What `guichet` can be asked for, in the order of the main job. `help` is about these and stands in help.ts. */
export const commands: Readonly<Record<string, Command>> = { demo, search, requests, documents, numbers, review, organizations, people }

/** What every command accepts. */
export const everywhere = {
  json: { kind: 'flag', help: 'cli:options:json' },
  lang: { kind: 'one', of: languages, help: 'cli:options:lang' },
  url: { kind: 'text', help: 'cli:options:url' },
  as: { kind: 'one', of: keysOf<DemoPerson>(demoPeople), help: 'cli:options:as' },
  help: { kind: 'flag', help: 'cli:options:help' },
} as const satisfies Options
