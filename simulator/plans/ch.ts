import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const switzerland: NumberPlan = {
  country: 'CH', callingCode: '41', currency: 'CHF',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 700, setupMinor: 0, areas: [nationwide('762', '779', '783', '795')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 150, setupMinor: 0,
      areas: [
        city('44', 'Zürich', 'Zürich', '442', '445'), city('43', 'Zürich', 'Zürich', '433'), city('22', 'Genève', 'Genève', '223', '227'),
        city('61', 'Basel', 'Basel-Stadt', '612'), city('31', 'Bern', 'Bern', '313'), city('21', 'Lausanne', 'Vaud', '213'), city('41', 'Luzern', 'Luzern', '412'),
        city('71', 'St. Gallen', 'St. Gallen', '712'), city('91', 'Lugano', 'Ticino', '919'), city('52', 'Winterthur', 'Zürich', '522'),
      ],
    },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'any', monthlyMinor: 2500, setupMinor: 0, areas: [nationwide('800')] },
  },
}
