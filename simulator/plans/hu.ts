import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const hungary: NumberPlan = {
  country: 'HU', callingCode: '36', currency: 'HUF',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 210000, setupMinor: 0,
      areas: [nationwide('205', '309', '317', '704')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 60000, setupMinor: 0,
      areas: [
        city('1', 'Budapest', 'Budapest', '122', '145', '177'), city('52', 'Debrecen', 'Hajdú-Bihar', '524'), city('62', 'Szeged', 'Csongrád-Csanád', '624'),
        city('46', 'Miskolc', 'Borsod-Abaúj-Zemplén', '463'), city('72', 'Pécs', 'Baranya', '725'), city('96', 'Győr', 'Győr-Moson-Sopron', '963'),
      ],
    },
    // 21 belongs to no place: libphonenumber calls it VOIP.
    national: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 60000, setupMinor: 0, areas: [nationwide('212', '213')] },
    toll_free: { digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 620000, setupMinor: 0, areas: [nationwide('80')] },
  },
}
