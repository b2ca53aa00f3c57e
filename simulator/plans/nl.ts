import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const netherlands: NumberPlan = {
  country: 'NL', callingCode: '31', currency: 'EUR',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'none', monthlyMinor: 450, setupMinor: 0, areas: [nationwide('612', '638', '644', '684')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 100, setupMinor: 0,
      areas: [
        city('20', 'Amsterdam', 'Noord-Holland', '202', '207', '208'), city('10', 'Rotterdam', 'Zuid-Holland', '102', '107'),
        city('70', 'Den Haag', 'Zuid-Holland', '702', '707'), city('30', 'Utrecht', 'Utrecht', '302', '307'), city('40', 'Eindhoven', 'Noord-Brabant', '402'),
        city('50', 'Groningen', 'Groningen', '502'), city('43', 'Maastricht', 'Limburg', '433'), city('26', 'Arnhem', 'Gelderland', '263'),
      ],
    },
    // 085 belongs to no place: libphonenumber calls it VOIP.
    national: { digits: 9, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 100, setupMinor: 0, areas: [nationwide('850', '858')] },
    toll_free: { digits: 10, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 1500, setupMinor: 0, areas: [nationwide('800')] },
  },
}
