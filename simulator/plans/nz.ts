import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const newZealand: NumberPlan = {
  country: 'NZ', callingCode: '64', currency: 'NZD',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'none', monthlyMinor: 900, setupMinor: 0, areas: [nationwide('212', '221', '274', '284')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 350, setupMinor: 0,
      areas: [
        city('9', 'Auckland', 'Auckland', '93', '95'), city('4', 'Wellington', 'Wellington', '44', '48'), city('3', 'Christchurch', 'Canterbury', '33', '39'),
        city('3', 'Dunedin', 'Otago', '34'), city('7', 'Hamilton', 'Waikato', '78'),
      ],
    },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 2800, setupMinor: 0, areas: [nationwide('800', '508')] },
  },
}
