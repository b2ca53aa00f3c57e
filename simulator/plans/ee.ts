import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const estonia: NumberPlan = {
  country: 'EE', callingCode: '372', currency: 'EUR',
  types: {
    mobile: {
      digits: 8, capabilities: ['sms', 'voice'], addressRequirement: 'any', monthlyMinor: 300, setupMinor: 0, areas: [nationwide('530', '556', '562', '583')],
    },
    local: {
      digits: 7, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 100, setupMinor: 0,
      areas: [
        city('6', 'Tallinn', 'Harju maakond', '60', '65', '68'), city('7', 'Tartu', 'Tartu maakond', '73', '74'),
        city('44', 'Pärnu', 'Pärnu maakond', '44'), city('35', 'Narva', 'Ida-Viru maakond', '35'),
        city('43', 'Viljandi', 'Viljandi maakond', '43'), city('45', 'Kuressaare', 'Saare maakond', '45'),
      ],
    },
    toll_free: {
      digits: 7, capabilities: ['voice'], addressRequirement: 'any', monthlyMinor: 1500, setupMinor: 0, areas: [nationwide('8002', '8004', '8006', '8009')],
    },
  },
}
