import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const ireland: NumberPlan = {
  country: 'IE', callingCode: '353', currency: 'EUR',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'none', monthlyMinor: 250, setupMinor: 0, areas: [nationwide('838', '852', '874', '894')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 100, setupMinor: 0,
      areas: [
        city('1', 'Dublin', 'Leinster', '12', '15', '16'), { ...city('21', 'Cork', 'Munster', '212', '214'), digits: 9 }, city('61', 'Limerick', 'Munster', '613'),
        city('91', 'Galway', 'Connacht', '915'), city('51', 'Waterford', 'Munster', '513'),
      ],
    },
    // 0818 belongs to no place: a universal access number for libphonenumber.
    national: { digits: 9, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 120, setupMinor: 0, areas: [nationwide('818')] },
    toll_free: { digits: 10, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 1200, setupMinor: 0, areas: [nationwide('1800')] },
  },
}
