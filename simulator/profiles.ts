import type { PackRules } from '../contract/rule-set.ts'
import type { NumberType } from '../contract/vocabulary.ts'

/** One simulated carrier: who it is, whose requirement sets it follows, what it charges and how much it has where. */
export type CarrierProfile = {
  readonly id: string
  readonly name: string
  /** The `rules` of the regulation sets it follows. */
  readonly rules: PackRules
  /** Its prices, in per cent of the plan's. */
  readonly pricePercent: number
  /** About how many numbers it has, by country and type. */
  readonly coverage: Readonly<Record<string, Readonly<Partial<Record<NumberType, number>>>>>
}

/** Sells everything almost everywhere in Europe and Asia. */
const nordtel: CarrierProfile = {
  id: 'nordtel', name: 'Nordtel', rules: 'telnyx', pricePercent: 100,
  coverage: {
    AU: { mobile: 2000, local: 2000, toll_free: 300, shared_cost: 200 },
    AT: { mobile: 1500, local: 1500, national: 300, toll_free: 200 },
    BE: { mobile: 2500, local: 2000, toll_free: 250 },
    CZ: { mobile: 2000, local: 1600, toll_free: 200 },
    EE: { mobile: 1200, local: 900, toll_free: 150 },
    FR: { mobile: 28000, local: 5000, national: 1200, toll_free: 400 },
    DE: { local: 5000, national: 700, toll_free: 300 },
    HK: { mobile: 1200, national: 800, toll_free: 150 },
    HU: { mobile: 1500, local: 1200, national: 300, toll_free: 150 },
    IT: { mobile: 2500, local: 3000, toll_free: 250 },
    LT: { mobile: 1500, local: 1000, national: 150, toll_free: 150 },
    MY: { mobile: 1500, local: 1300, national: 300, toll_free: 200 },
    PL: { mobile: 3000, local: 2500, toll_free: 250 },
    PT: { mobile: 1500, local: 1500, national: 400, toll_free: 200 },
    SG: { mobile: 1200, local: 900, national: 400, toll_free: 200 },
    ES: { mobile: 3000, local: 3000, national: 500, toll_free: 300, shared_cost: 300 },
    CH: { mobile: 1500, local: 2000, toll_free: 200 },
    GB: { mobile: 3000, local: 3000, national: 500, toll_free: 300 },
    IE: { mobile: 1000, local: 900, national: 200 },
    SE: { mobile: 2000, local: 1500, national: 300, toll_free: 200 },
    NO: { mobile: 1800, local: 1000, toll_free: 150 },
    DK: { mobile: 1800, local: 1000, toll_free: 150 },
    FI: { mobile: 1800, local: 1000, toll_free: 150 },
    NL: { mobile: 2500, local: 2000, national: 400, toll_free: 250 },
  },
}

/** Strong in mobile and in North America. */
const meridian: CarrierProfile = {
  id: 'meridian', name: 'Meridian Voice', rules: 'twilio', pricePercent: 118,
  coverage: {
    AU: { mobile: 1500, local: 1500 },
    BE: { mobile: 1500, local: 1000 },
    CZ: { mobile: 1200, local: 800 },
    EE: { mobile: 1000 },
    FR: { mobile: 20000, local: 3000 },
    DE: { mobile: 4000, local: 3000 },
    LT: { mobile: 800 },
    MY: { mobile: 900, local: 700 },
    SG: { mobile: 900, local: 600 },
    CH: { mobile: 1200, local: 900 },
    US: { local: 10000, toll_free: 2500 },
    CA: { local: 4500 },
    GB: { mobile: 2500, local: 2000, toll_free: 300 },
    IE: { mobile: 800, local: 600, toll_free: 200 },
    SE: { mobile: 1200 },
    FI: { mobile: 1000 },
    NL: { mobile: 1500, local: 1000 },
    NZ: { mobile: 1500, local: 1200, toll_free: 200 },
  },
}

/** A cloud's messaging service: mobile and toll-free numbers for SMS, few fixed ones. */
const solent: CarrierProfile = {
  id: 'solent', name: 'Solent Cloud', rules: 'aws', pricePercent: 92,
  coverage: {
    AU: { mobile: 1500 },
    AT: { mobile: 1200 },
    DE: { mobile: 3000 },
    HK: { mobile: 1200 },
    HU: { mobile: 1200 },
    IT: { mobile: 2500 },
    PL: { mobile: 2500 },
    PT: { mobile: 1200 },
    ES: { mobile: 2500 },
    US: { local: 5000, toll_free: 2500 },
    CA: { local: 2500 },
    NO: { mobile: 900 },
    DK: { mobile: 900 },
    NZ: { mobile: 900, local: 600 },
  },
}

export const profiles: readonly CarrierProfile[] = [nordtel, meridian, solent]
