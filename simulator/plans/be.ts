import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const belgium: NumberPlan = {
  country: 'BE', callingCode: '32', currency: 'EUR',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 500, setupMinor: 0,
      areas: [nationwide('465', '471', '485', '492')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 120, setupMinor: 0,
      areas: [
        city('2', 'Bruxelles', 'Bruxelles-Capitale', '223', '258', '278'), city('3', 'Antwerpen', 'Antwerpen', '323', '338'),
        city('9', 'Gent', 'Oost-Vlaanderen', '922', '939'), city('4', 'Liège', 'Liège', '422', '434'), city('71', 'Charleroi', 'Hainaut', '713'),
        city('50', 'Brugge', 'West-Vlaanderen', '503'), city('16', 'Leuven', 'Vlaams-Brabant', '162'), city('81', 'Namur', 'Namur', '812'),
      ],
    },
    toll_free: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 1800, setupMinor: 0, areas: [nationwide('8001', '8003', '8007')],
    },
  },
}
