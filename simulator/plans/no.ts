import { city, nationwide, type NumberPlan } from '../number-plan.ts'

/** Eight digits and no area codes; the first two tell the region, and people name it by them. */
export const norway: NumberPlan = {
  country: 'NO', callingCode: '47', currency: 'NOK',
  types: {
    mobile: {
      digits: 8, capabilities: ['sms', 'voice'], addressRequirement: 'none', monthlyMinor: 3500, setupMinor: 0, areas: [nationwide('406', '467', '917', '936')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 1200, setupMinor: 0,
      areas: [
        city('22', 'Oslo', 'Oslo', '223', '229'), city('55', 'Bergen', 'Vestland', '553'), city('51', 'Stavanger', 'Rogaland', '518'),
        city('73', 'Trondheim', 'Trøndelag', '738'), city('77', 'Tromsø', 'Troms', '776'), city('38', 'Kristiansand', 'Agder', '381'),
      ],
    },
    toll_free: { digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 15000, setupMinor: 0, areas: [nationwide('800')] },
  },
}
