/** The inventory as a table: what stands above its columns, on the screen and in the file. */
export const inventory = {
  columns: {
    status: 'Status', number: 'Number', country: 'Country', numberType: 'Type', capabilities: 'Capabilities', carrier: 'Carrier', monthlyPrice: 'Price/month', currency: 'Currency',
    purchased: 'Purchased', renews: 'Renews', usedBy: 'In use by', dossier: 'Dossier', dossierExpires: 'Dossier valid until', label: 'Label', request: 'Request',
    organization: 'Organization', e164: 'E.164',
  },
  /** Whose a number is that no carrier of the desk delivered; of one that was delivered, its carrier is told. */
  origins: { carrier: 'Carrier', imported: 'Your own account', sender_id: 'No carrier' },
  use: '{{kind}} “{{name}}”',
  noPapers: 'None needed',
  fileName: 'SMS numbers {{day}}.csv',
} as const
