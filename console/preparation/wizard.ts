import type { PreparationStep } from '../../contract/vocabulary.ts'
import type { Dossier } from '../dossiers/dossier-shelf.ts'
import type { Request } from '../requests/facts.ts'
import type { Filling } from '../desk/use-keeper.ts'

/** A request that is being prepared, and where its requester stands. */
export type OpenedProps = { readonly request: Request; readonly step: PreparationStep; readonly steps: readonly PreparationStep[] }

/** What every step is given. Until it is known who uses the numbers there is no dossier. */
export type WizardProps = OpenedProps & {
  readonly requestFilling: Filling
  readonly dossier: Dossier | undefined
  readonly dossierFilling: Filling | undefined
}
