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
  carrierFailing: '{{carrier}} ne répond pas en ce moment. Ce qu’il avait dit au guichet est affiché ; il vend peut-être davantage à présent, et certains numéros sont peut-être déjà partis.',
  carrierUnread: 'Le guichet n’a pas encore lu tout ce que vend {{carrier}}.',
  found_one: '{{count, number}} numéro trouvé',
  found_other: '{{count, number}} numéros trouvés',
}
