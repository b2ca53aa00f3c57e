import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const finland: NumberPlan = {
  country: 'FI', callingCode: '358', currency: 'EUR',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'none', monthlyMinor: 350, setupMinor: 0, areas: [nationwide('401', '453', '465', '503')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 150, setupMinor: 0,
      areas: [
        city('9', 'Helsinki', 'Uusimaa', '942', '961', '968'), city('3', 'Tampere', 'Pirkanmaa', '331', '338'), city('2', 'Turku', 'Varsinais-Suomi', '223', '227'),
        city('8', 'Oulu', 'Pohjois-Pohjanmaa', '831', '855'), city('14', 'Jyväskylä', 'Keski-Suomi', '142', '144'),
      ],
    },
    toll_free: { digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 1800, setupMinor: 0, areas: [nationwide('800')] },
  },
}
