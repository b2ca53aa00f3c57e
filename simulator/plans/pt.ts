import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const portugal: NumberPlan = {
  country: 'PT', callingCode: '351', currency: 'EUR',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 600, setupMinor: 0, areas: [nationwide('912', '924', '936', '961')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 130, setupMinor: 0,
      areas: [
        city('21', 'Lisboa', 'Lisboa', '211', '213', '218'), city('22', 'Porto', 'Porto', '220', '226'), city('253', 'Braga', 'Braga', '2532'),
        city('239', 'Coimbra', 'Coimbra', '2394'), city('289', 'Faro', 'Faro', '2898'), city('291', 'Funchal', 'Madeira', '2912'),
        city('265', 'Setúbal', 'Setúbal', '2655'), city('234', 'Aveiro', 'Aveiro', '2343'),
      ],
    },
    // 30 belongs to no place: libphonenumber calls it VOIP.
    national: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 130, setupMinor: 0, areas: [nationwide('300', '308')] },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'any', monthlyMinor: 1900, setupMinor: 0, areas: [nationwide('800')] },
  },
}
