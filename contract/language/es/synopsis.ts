import type { Catalogue } from '../catalogue.ts'

export const synopsis: Catalogue['synopsis'] = {
  startsWith: 'empieza por {{digits}}',
  contains: 'contiene {{digits}}',
  endsWith: 'termina en {{digits}}',
  areaCode: 'prefijo {{areaCode}}',
  region: 'región {{region}}',
  locality: 'en {{locality}}',
  capabilities: '{{capabilities, capabilities}}',
  addressRequirement: '{{addressRequirement, addressRequirement}}',
  carrier: 'de {{carrier}}',
  endUserType: 'para: {{endUserType, endUserType}}',
  carrierFailing: '{{carrier}} no responde en este momento. Se muestra lo último que comunicó a la ventanilla: puede que ahora venda más números y que algunos de estos ya no estén.',
  carrierUnread: 'La ventanilla todavía no ha leído todo lo que vende {{carrier}}.',
  found_one: '{{count, number}} número encontrado',
  found_other: '{{count, number}} números encontrados',
}
