import { nationwide, type Area, type NumberPlan } from '../number-plan.ts'

/** One city, no area codes. */
const singaporeCity: Area = { areaCode: null, locality: 'Singapore', region: 'Singapore', prefixes: ['623', '634', '678', '683'] }

export const singapore: NumberPlan = {
  country: 'SG', callingCode: '65', currency: 'SGD',
  types: {
    mobile: {
      digits: 8, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 1500, setupMinor: 0, areas: [nationwide('812', '834', '875', '912')],
    },
    local: { digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 900, setupMinor: 0, areas: [singaporeCity] },
    // 3 belongs to no line: libphonenumber calls it VOIP.
    national: { digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 900, setupMinor: 0, areas: [nationwide('315', '321')] },
    toll_free: { digits: 10, capabilities: ['voice'], addressRequirement: 'any', monthlyMinor: 3400, setupMinor: 0, areas: [nationwide('800')] },
  },
}
