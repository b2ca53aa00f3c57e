import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const sweden: NumberPlan = {
  country: 'SE', callingCode: '46', currency: 'SEK',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], someAlso: ['mms'], addressRequirement: 'none', monthlyMinor: 3000, setupMinor: 0,
      areas: [nationwide('721', '735', '763', '790')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 1000, setupMinor: 0,
      areas: [
        city('8', 'Stockholm', 'Stockholms län', '85', '86', '84'), city('31', 'Göteborg', 'Västra Götalands län', '313', '317'),
        city('40', 'Malmö', 'Skåne län', '406'), city('18', 'Uppsala', 'Uppsala län', '184'), city('21', 'Västerås', 'Västmanlands län', '214'),
        city('19', 'Örebro', 'Örebro län', '196'),
      ],
    },
    // 010 belongs to no place: a universal access number for libphonenumber.
    national: { digits: 9, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 1000, setupMinor: 0, areas: [nationwide('101', '104')] },
    toll_free: { digits: 8, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 20000, setupMinor: 0, areas: [nationwide('20')] },
  },
}
