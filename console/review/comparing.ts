import { useQueries } from '@tanstack/react-query'
import { useSay } from '../language/speaking.tsx'
import type { CasePaper } from './case-papers.ts'
import { findInPaper, isPicture, type Finding } from './compare/find-in-paper.ts'
import { formValues, type FormValue, type ShownCase } from './compare/form-values.ts'
import type { Place } from './compare/words.ts'
import { paperText, type ReadPaper } from './paper/papers.ts'

/** A value of the form held against the open paper; `how` undefined: no paper says such a thing, or the paper is not read yet. */
export type Compared = FormValue & { readonly how: Finding['how'] | undefined; readonly paper: string | undefined; readonly places: readonly Place[]; readonly elsewhere: readonly string[] }

export type FoundPlace = Place & { readonly how: 'found' | 'near' }

export type Comparison = {
  readonly values: readonly Compared[]
  /** The open paper as it was read; undefined until then. */
  readonly read: ReadPaper | undefined
  readonly isPicture: boolean
  readonly found: readonly FoundPlace[]
}

/** Reads every paper of the case, the open one first, so that the next is there when it is asked for, and holds the form against the open one. */
export function useComparison(shown: ShownCase, papers: readonly CasePaper[], open: CasePaper | undefined): Comparison {
  const say = useSay()
  const held = papers.filter(({ file }) => file !== undefined).toSorted((left, right) => Number(right === open) - Number(left === open))
  const texts = useQueries({ queries: held.flatMap(({ file }) => (file === undefined ? [] : [paperText(file)])) })
  const readings = held.map(({ slot }, place) => ({ slot: slot.slot, read: texts[place]?.data }))
  const read = readings.find(({ slot }) => slot === open?.slot.slot)?.read
  const others = readings.filter(({ slot }) => slot !== open?.slot.slot)
  const readOthers = others.flatMap(({ slot, read: other }) => (other === undefined ? [] : [{ name: say('console:review:demand', { demand: slot }), read: other }]))
  const values = formValues(shown).map((value) => compare(value, read, readOthers))
  const found = values.flatMap(({ how, places }) => (how === 'found' || how === 'near' ? places.map((place) => ({ ...place, how })) : []))
  return { values, read, isPicture: read !== undefined && isPicture(read), found }
}

type Other = { readonly name: string; readonly read: ReadPaper }

function compare(value: FormValue, read: ReadPaper | undefined, others: readonly Other[]): Compared {
  const nothing = { ...value, how: undefined, paper: undefined, places: [], elsewhere: [] }
  if (!value.sought || value.value === '' || read === undefined || isPicture(read)) return nothing
  const { how, paper, places } = findInPaper(read, value.value, value.kind)
  const elsewhere = how === 'absent' ? others.filter((other) => findInPaper(other.read, value.value, value.kind).how !== 'absent').map(({ name }) => name) : []
  return { ...value, how, paper, places, elsewhere }
}
