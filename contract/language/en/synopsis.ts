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
  carrierFailing: '{{carrier}} does not answer at the moment. What it told the desk before is shown; it may sell more by now, and some of it may be gone.',
  carrierUnread: 'The desk has not read everything that {{carrier}} sells yet.',
  found_one: '{{count, number}} number found',
  found_other: '{{count, number}} numbers found',
} as const
