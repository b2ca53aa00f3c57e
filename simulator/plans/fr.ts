import { city, nationwide, type NumberPlan } from '../number-plan.ts'

/** The first digit is the zone: 1 Île-de-France, 2 north-west, 3 north-east, 4 south-east, 5 south-west. */
export const france: NumberPlan = {
  country: 'FR', callingCode: '33', currency: 'EUR',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], someAlso: ['mms'], addressRequirement: 'local', monthlyMinor: 250, setupMinor: 0,
      areas: [nationwide('644', '756', '757', '768', '780')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 100, setupMinor: 0,
      areas: [
        city('1', 'Paris', 'Île-de-France', '142', '153', '184', '189'), city('4', 'Lyon', 'Auvergne-Rhône-Alpes', '437', '472', '478'),
        city('4', 'Marseille', "Provence-Alpes-Côte d'Azur", '413', '491'), city('4', 'Nice', "Provence-Alpes-Côte d'Azur", '493'),
        city('4', 'Montpellier', 'Occitanie', '467'), city('4', 'Grenoble', 'Auvergne-Rhône-Alpes', '476'),
        city('3', 'Lille', 'Hauts-de-France', '320', '328'), city('3', 'Strasbourg', 'Grand Est', '388'),
        city('3', 'Dijon', 'Bourgogne-Franche-Comté', '380'), city('2', 'Nantes', 'Pays de la Loire', '240', '251'),
        city('2', 'Rennes', 'Bretagne', '299'), city('2', 'Rouen', 'Normandie', '235'), city('5', 'Bordeaux', 'Nouvelle-Aquitaine', '556', '557'),
        city('5', 'Toulouse', 'Occitanie', '534', '561'),
      ],
    },
    // 09 belongs to no place: libphonenumber calls it VOIP.
    national: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 100, setupMinor: 0, areas: [nationwide('970', '974', '980')] },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 1500, setupMinor: 0, areas: [nationwide('800', '805')] },
  },
}
