import type { NumberType } from '../../../contract/vocabulary.ts'
import type { Core } from '../../kernel/core.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { FilesPort } from '../../ports/files.ts'
import type { CarrierStore } from '../carriers/index.ts'
import type { RegulationNeeds } from '../regulations/index.ts'
import type { AddressStore } from './address-store.ts'
import type { DocumentStore } from './document-store.ts'
import type { DossierStore } from './store.ts'

/** What this module's operations ask for. */
export type DossierNeeds = Core &
  Pick<RegulationNeeds, 'rulePacks' | 'rulesOf'> & {
    readonly rules: DeskRules
    readonly carrierRecords: Pick<CarrierStore, 'list'>
    readonly dossiers: DossierStore
    readonly documents: DocumentStore
    /** The carriers that sell numbers of a country and type: whose demands a dossier answers when it names none. */
    readonly carriersSelling: (numbers: { readonly country: string; readonly numberType: NumberType }) => Promise<readonly string[]>
  }

/** What keeping the addresses of an organization asks for. */
export type AddressNeeds = Core & Pick<RegulationNeeds, 'rulePacks'> & { readonly addresses: AddressStore }

export type DocumentNeeds = Core & { readonly documents: DocumentStore; readonly files: FilesPort }
