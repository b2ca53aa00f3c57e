import type { SentenceKey } from '../../contract/language/catalogue.ts'
import { preparationSteps, type PaperNeed, type PreparationStep } from '../../contract/vocabulary.ts'
import type { Request } from './facts.ts'

/** A step as it stands in the address: `end-user`. */
export type StepPath = 'end-user' | 'information' | 'papers' | 'alternatives' | 'review'

const paths: Readonly<Record<PreparationStep, StepPath>> = { end_user: 'end-user', information: 'information', papers: 'papers', alternatives: 'alternatives', review: 'review' }

export const stepNames: Readonly<Record<PreparationStep, SentenceKey>> = {
  end_user: 'console:preparation:steps:end_user', information: 'console:preparation:steps:information', papers: 'console:preparation:steps:papers', alternatives: 'console:preparation:steps:alternatives',
  review: 'console:preparation:steps:review',
}

export function pathOf(step: PreparationStep): StepPath {
  return paths[step]
}

export function stepAt(path: string): PreparationStep | undefined {
  return preparationSteps.find((step) => paths[step] === path)
}

/** Numbers that need no papers need neither an end user nor a dossier. */
export function stepsFor(papers: PaperNeed): readonly PreparationStep[] {
  return papers === 'papers_needed' ? preparationSteps : ['alternatives', 'review']
}

/** The step in which a finding is mended; undefined for what is wrong with the numbers themselves, which stand beside every step. */
export function stepOf(pointer: string): PreparationStep | undefined {
  if (pointer === '/dossierId' || pointer.startsWith('/dossier/endUserType')) return 'end_user'
  if (pointer.startsWith('/dossier/slots')) return 'papers'
  if (pointer.startsWith('/dossier/')) return 'information'
  return ['/alternatives', '/contactEmail', '/note'].includes(pointer) ? 'alternatives' : undefined
}

/** A pointer into the request as one into what the step shows: forms of a dossier know nothing of requests. */
export function pointerInStep(pointer: string): string {
  return pointer.startsWith('/dossier/') ? pointer.slice('/dossier'.length) : pointer
}

/** Where to go on: what was refused first, then where somebody stood, then the first step with a gap. What cannot be prepared any more says so at its end. */
export function resumeAt({ preparation, submittedAt }: Pick<Request, 'preparation' | 'submittedAt'>): PreparationStep {
  if (preparation === null) return 'review'
  const { papers, step, missing } = preparation
  const steps = stepsFor(papers)
  const refused = missing.find(({ code }) => code === 'document.refused')
  if (refused !== undefined && submittedAt !== null) return 'papers'
  if (step !== null && steps.includes(step)) return step
  const gaps = missing.flatMap(({ pointer }) => stepOf(pointer) ?? [])
  return steps.find((candidate) => gaps.includes(candidate)) ?? steps.at(-1) ?? 'review'
}
