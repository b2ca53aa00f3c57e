import type { Catalogue } from '../catalogue.ts'

export const synopsis: Catalogue['synopsis'] = {
  startsWith: 'commence par {{digits}}',
  contains: 'contient {{digits}}',
  endsWith: 'finit par {{digits}}',
  areaCode: 'indicatif {{areaCode}}',
  region: 'région {{region}}',
  locality: 'à {{locality}}',
  capabilities: '{{capabilities, capabilities}}',
  addressRequirement: '{{addressRequirement, addressRequirement}}',
  carrier: 'chez {{carrier}}',
  endUserType: 'pour : {{endUserType, endUserType}}',
  found_one: '{{count, number}} numéro trouvé',
  found_other: '{{count, number}} numéros trouvés',
}
