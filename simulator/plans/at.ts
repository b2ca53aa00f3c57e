import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const austria: NumberPlan = {
  country: 'AT', callingCode: '43', currency: 'EUR',
  types: {
    mobile: {
      digits: 10, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 600, setupMinor: 100,
      areas: [nationwide('650', '660', '676', '688')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 150, setupMinor: 0,
      areas: [
        { ...city('1', 'Wien', 'Wien', '122', '134', '189'), digits: 8 }, city('316', 'Graz', 'Steiermark', '3162', '3168'),
        city('732', 'Linz', 'Oberösterreich', '7327'), city('662', 'Salzburg', 'Salzburg', '6622', '6628'),
        city('512', 'Innsbruck', 'Tirol', '5122'), city('463', 'Klagenfurt', 'Kärnten', '4632'),
      ],
    },
    // 0720 belongs to no place: the numbering plan calls it location-independent, libphonenumber VOIP.
    national: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 200, setupMinor: 0, areas: [nationwide('720')] },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 2400, setupMinor: 500, areas: [nationwide('800')] },
  },
}
