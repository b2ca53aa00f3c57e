import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const czechia: NumberPlan = {
  country: 'CZ', callingCode: '420', currency: 'CZK',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 12500, setupMinor: 0,
      areas: [nationwide('604', '728', '736', '775')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 3000, setupMinor: 0,
      areas: [
        city('2', 'Praha', 'Praha', '222', '234', '277'), city('54', 'Brno', 'Jihomoravský kraj', '541', '548'),
        city('59', 'Ostrava', 'Moravskoslezský kraj', '596'), city('37', 'Plzeň', 'Plzeňský kraj', '377'),
        city('58', 'Olomouc', 'Olomoucký kraj', '585'), city('48', 'Liberec', 'Liberecký kraj', '485'),
        city('38', 'České Budějovice', 'Jihočeský kraj', '387'), city('49', 'Hradec Králové', 'Královéhradecký kraj', '495'),
      ],
    },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 45000, setupMinor: 0, areas: [nationwide('800')] },
  },
}
