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
  carrierFailing: '{{carrier}} ne répond pas en ce moment. Vous voyez ce qu’il avait annoncé au guichet ; il a peut-être d’autres numéros à présent, et certains de ceux-ci ne sont peut-être plus disponibles.',
  carrierUnread: 'Le guichet n’a pas encore lu tout ce que vend {{carrier}}.',
  found_one: '{{count, number}} numéro trouvé',
  found_other: '{{count, number}} numéros trouvés',
}
