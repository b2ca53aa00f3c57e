import { city, nationwide, type NumberPlan } from '../number-plan.ts'

/** Eight digits, no area codes, and fixed and mobile share most ranges; the first two digits still tell where a line was first sold. */
export const denmark: NumberPlan = {
  country: 'DK', callingCode: '45', currency: 'DKK',
  types: {
    mobile: {
      digits: 8, capabilities: ['sms', 'voice'], addressRequirement: 'none', monthlyMinor: 2500, setupMinor: 0, areas: [nationwide('274', '281', '502', '603')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 900, setupMinor: 0,
      areas: [
        city('33', 'København', 'Hovedstaden', '332', '336'), city('35', 'København', 'Hovedstaden', '353'), city('86', 'Aarhus', 'Midtjylland', '861', '867'),
        city('66', 'Odense', 'Syddanmark', '661'), city('98', 'Aalborg', 'Nordjylland', '981'),
      ],
    },
    toll_free: { digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 12000, setupMinor: 0, areas: [nationwide('80')] },
  },
}
