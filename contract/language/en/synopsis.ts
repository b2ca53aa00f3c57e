/** Search criteria in the reader's words, joined by " · " after the country and the number type: "France · mobile · ends with 2024 · SMS". */
export const synopsis = {
  startsWith: 'starts with {{digits}}',
  contains: 'contains {{digits}}',
  endsWith: 'ends with {{digits}}',
  areaCode: 'area code {{areaCode}}',
  region: 'region {{region}}',
  locality: 'in {{locality}}',
  capabilities: '{{capabilities, capabilities}}',
  addressRequirement: '{{addressRequirement, addressRequirement}}',
  carrier: 'from {{carrier}}',
  endUserType: 'for: {{endUserType, endUserType}}',
  carrierFailing: '{{carrier}} is not answering at the moment. You see what it last told the desk: it may have more numbers by now, and some of these may be gone.',
  carrierUnread: 'The desk has not yet read everything that {{carrier}} sells.',
  found_one: '{{count, number}} number found',
  found_other: '{{count, number}} numbers found',
} as const
