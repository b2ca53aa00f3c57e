import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import { addressRequirements, capabilities, numberTypes } from '../../../contract/vocabulary.ts'
import type { Shelf } from './place-store.ts'

type Answer = AnswerOf<Endpoints['listPlaces']>
type Stock = Omit<Answer['stock'], 'example'>

/** The types that are sold, in the vocabulary's order. */
export function typesOnShelves(shelves: readonly Shelf[]): Answer['numberTypes'] {
  return numberTypes.map((numberType) => ({ numberType, offers: countOf(shelves, (shelf) => shelf.number_type === numberType) })).filter(isSold)
}

/** What the numbers on these shelves are like. What none of them is or can do is left out: it means nothing to ask for it. */
export function stockOnShelves(shelves: readonly Shelf[], carriers: readonly { readonly id: string; readonly name: string }[]): Stock {
  return {
    offers: countOf(shelves, () => true),
    capabilities: capabilities.map((capability) => ({ capability, offers: countOf(shelves, (shelf) => shelf[capability]) })).filter(isSold),
    addressRequirements: addressRequirements.map((addressRequirement) => ({ addressRequirement, offers: countOf(shelves, (shelf) => shelf.address_requirement === addressRequirement) })).filter(isSold),
    carriers: carriers.map(({ id, name }) => ({ id, name, offers: countOf(shelves, (shelf) => shelf.carrier_id === id) })).filter(isSold),
  }
}

function isSold({ offers }: { readonly offers: number }): boolean {
  return offers > 0
}

function countOf(shelves: readonly Shelf[], fits: (shelf: Shelf) => boolean): number {
  return shelves.filter(fits).reduce((sum, { offers }) => sum + offers, 0)
}
