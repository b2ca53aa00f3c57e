import { nationwide, type NumberPlan } from '../number-plan.ts'

/** One city, no area codes: fixed numbers are sold as national ones. */
export const hongKong: NumberPlan = {
  country: 'HK', callingCode: '852', currency: 'HKD',
  types: {
    mobile: {
      digits: 8, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 5500, setupMinor: 0, areas: [nationwide('612', '644', '963', '974')],
    },
    national: { digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 4000, setupMinor: 0, areas: [nationwide('213', '256', '281')] },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'any', monthlyMinor: 19500, setupMinor: 0, areas: [nationwide('800')] },
  },
}
