import type { Catalogue } from '../catalogue.ts'

export const synopsis: Catalogue['synopsis'] = {
  startsWith: 'beginnt mit {{digits}}',
  contains: 'enthält {{digits}}',
  endsWith: 'endet auf {{digits}}',
  areaCode: 'Vorwahl {{areaCode}}',
  region: 'Region {{region}}',
  locality: 'in {{locality}}',
  capabilities: '{{capabilities, capabilities}}',
  addressRequirement: '{{addressRequirement, addressRequirement}}',
  carrier: 'von {{carrier}}',
  endUserType: 'für: {{endUserType, endUserType}}',
  carrierFailing: '{{carrier}} antwortet gerade nicht. Sie sehen, was zuletzt gemeldet wurde; inzwischen kann es mehr Nummern geben, und einige können schon vergriffen sein.',
  carrierUnread: 'Die Nummernstelle hat noch nicht alles gelesen, was {{carrier}} verkauft.',
  found_one: '{{count, number}} Nummer gefunden',
  found_other: '{{count, number}} Nummern gefunden',
}
