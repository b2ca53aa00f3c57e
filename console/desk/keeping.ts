import type { RefusedByDesk } from '../../contract/client/refused.ts'

/** What stands in fields, named by JSON pointer as findings are. */
export type Fields = Readonly<Record<string, string>>

export type Keeping = {
  /** What was typed and is not kept yet. */
  readonly typed: Fields
  /** Where a colleague wrote something else meanwhile: theirs. Ours is not sent until somebody decides. */
  readonly conflicts: Fields
  /** What the desk would not keep, and why; it stays in its field. */
  readonly refused: Fields
  readonly phase: 'kept' | 'typing' | 'saving' | 'failed'
  readonly error: unknown
  /** What stood in a field when typing in it began: what a colleague's change is told by. */
  readonly bases: Fields
  /** What was sent of a field and never answered: found at the desk it is ours, which arrived all the same. */
  readonly unanswered: Readonly<Record<string, readonly string[]>>
}

export const nothingTyped: Keeping = { typed: {}, conflicts: {}, refused: {}, phase: 'kept', error: undefined, bases: {}, unanswered: {} }

type Typing = { readonly field: string; readonly value: string; /** What is kept of it. */ readonly kept: string }

export function typedInto(keeping: Keeping, { field, value, kept }: Typing): Keeping {
  const { typed, refused, bases, phase } = keeping
  return {
    ...keeping, typed: { ...typed, [field]: value }, refused: without(refused, [field]), bases: { ...bases, [field]: bases[field] ?? kept }, phase: phase === 'saving' ? 'saving' : 'typing',
  }
}

/** What can be sent now: neither what waits for a decision nor what the desk could not read. */
export function sendable({ typed, conflicts, refused }: Keeping): Fields {
  return without(typed, [...Object.keys(conflicts), ...Object.keys(refused)])
}

export function atRest(keeping: Keeping): Keeping {
  return { ...keeping, phase: Object.keys(keeping.typed).length === 0 ? 'kept' : 'typing', error: undefined }
}

/** Where all of it was forgotten meanwhile, nothing has failed. */
export function failed(keeping: Keeping, error: unknown): Keeping {
  return Object.keys(keeping.typed).length === 0 ? atRest(keeping) : { ...keeping, phase: 'failed', error }
}

/** The line broke after this was sent: it may have arrived. */
export function unheard(keeping: Keeping, sent: Fields): Keeping {
  const unanswered = Object.entries(sent).map(([field, value]) => [field, [...(keeping.unanswered[field] ?? []), value]] as const)
  return { ...keeping, unanswered: { ...keeping.unanswered, ...Object.fromEntries(unanswered) } }
}

/** What was typed on while a change was under way stays typed, on top of what is kept now. */
export function settled(keeping: Keeping, sent: Fields, kept: Fields): Keeping {
  const done = Object.keys(sent).filter((field) => keeping.typed[field] === sent[field])
  const bases = { ...keeping.bases, ...Object.fromEntries(Object.keys(sent).map((field) => [field, kept[field] ?? ''])) }
  return { ...keeping, typed: without(keeping.typed, done), bases: without(bases, done), unanswered: without(keeping.unanswered, Object.keys(sent)) }
}

/** Somebody else was quicker: other fields are theirs, and where both wrote into the same one it is put before whoever typed. */
export function merged(keeping: Keeping, theirs: Fields): Keeping {
  const clashing = Object.keys(keeping.typed).filter((field) => {
    const written = theirs[field] ?? ''
    const ours = [keeping.bases[field] ?? '', keeping.typed[field], ...(keeping.unanswered[field] ?? [])]
    return !ours.includes(written)
  })
  return { ...keeping, conflicts: { ...keeping.conflicts, ...Object.fromEntries(clashing.map((field) => [field, theirs[field] ?? ''])) } }
}

/** A field that the desk cannot read keeps no other from being saved. Unchanged where the refusal is about none of them. */
export function heldBack(keeping: Keeping, sent: Fields, { code, errors }: RefusedByDesk): Keeping {
  const found = code === 'input.invalid' ? errors.filter(({ pointer }) => pointer in sent) : []
  return found.length === 0 ? keeping : { ...keeping, refused: { ...keeping.refused, ...Object.fromEntries(found.map(({ pointer, detail }) => [pointer, detail])) } }
}

export function decided(keeping: Keeping, field: string, whose: 'mine' | 'theirs'): Keeping {
  const conflicts = without(keeping.conflicts, [field])
  if (whose === 'theirs') return { ...keeping, conflicts, typed: without(keeping.typed, [field]), bases: without(keeping.bases, [field]) }
  return { ...keeping, conflicts, bases: { ...keeping.bases, [field]: keeping.conflicts[field] ?? '' } }
}

function without<Value>(fields: Readonly<Record<string, Value>>, names: readonly string[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
