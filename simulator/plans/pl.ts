import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const poland: NumberPlan = {
  country: 'PL', callingCode: '48', currency: 'PLN',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 1900, setupMinor: 0,
      areas: [nationwide('453', '512', '573', '669', '729', '789')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 450, setupMinor: 0,
      areas: [
        city('22', 'Warszawa', 'Mazowieckie', '223', '226', '228'), city('12', 'Kraków', 'Małopolskie', '122', '126'), city('42', 'Łódź', 'Łódzkie', '426'),
        city('71', 'Wrocław', 'Dolnośląskie', '713'), city('61', 'Poznań', 'Wielkopolskie', '618'), city('58', 'Gdańsk', 'Pomorskie', '583'),
        city('91', 'Szczecin', 'Zachodniopomorskie', '914'), city('32', 'Katowice', 'Śląskie', '322'), city('81', 'Lublin', 'Lubelskie', '815'),
      ],
    },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 7500, setupMinor: 0, areas: [nationwide('800')] },
  },
}
