import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const lithuania: NumberPlan = {
  country: 'LT', callingCode: '370', currency: 'EUR',
  types: {
    mobile: {
      digits: 8, capabilities: ['sms'], someAlso: ['voice'], addressRequirement: 'any', monthlyMinor: 250, setupMinor: 0,
      areas: [nationwide('612', '645', '658', '689')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 100, setupMinor: 0,
      areas: [
        city('5', 'Vilnius', 'Vilniaus apskritis', '521', '527'), city('37', 'Kaunas', 'Kauno apskritis', '373'),
        city('46', 'Klaipėda', 'Klaipėdos apskritis', '463'), city('41', 'Šiauliai', 'Šiaulių apskritis', '415'),
        city('45', 'Panevėžys', 'Panevėžio apskritis', '455'),
      ],
    },
    // 700 is a personal number in libphonenumber's words.
    national: { digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 150, setupMinor: 0, areas: [nationwide('700')] },
    toll_free: { digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 1500, setupMinor: 0, areas: [nationwide('800')] },
  },
}
