import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const spain: NumberPlan = {
  country: 'ES', callingCode: '34', currency: 'EUR',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 550, setupMinor: 0, areas: [nationwide('612', '643', '674', '711')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 100, setupMinor: 0,
      areas: [
        city('91', 'Madrid', 'Comunidad de Madrid', '911', '914', '918'), city('93', 'Barcelona', 'Cataluña', '931', '934', '937'),
        city('96', 'Valencia', 'Comunitat Valenciana', '963'), city('96', 'Alicante', 'Comunitat Valenciana', '965'),
        city('96', 'Murcia', 'Región de Murcia', '968'), city('95', 'Sevilla', 'Andalucía', '954'), city('95', 'Málaga', 'Andalucía', '952'),
        city('94', 'Bilbao', 'País Vasco', '944'), city('976', 'Zaragoza', 'Aragón', '9762'), city('971', 'Palma', 'Illes Balears', '9712'),
      ],
    },
    // 51 belongs to no place: libphonenumber calls it a universal access number.
    national: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 150, setupMinor: 0, areas: [nationwide('512', '518')] },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 1400, setupMinor: 0, areas: [nationwide('800', '900')] },
    shared_cost: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 1200, setupMinor: 0, areas: [nationwide('901', '902')] },
  },
}
