import type { CarrierFault, CarrierOrder } from '../../ports/carrier.ts'

/** What came of one attempt to speak with a carrier about an order. */
export type Word =
  | { readonly kind: 'answer'; readonly answer: CarrierOrder }
  /** It answered, and knows nothing of our key. */
  | { readonly kind: 'unknown' }
  /** It did not answer, or answered nonsense: nothing is known. */
  | { readonly kind: 'fault'; readonly fault: CarrierFault }
