import { city, nationwide, type NumberPlan } from '../number-plan.ts'

/** The leading zero of a fixed number is no trunk prefix: it is dialled from abroad too, so it stands in the area code. */
export const italy: NumberPlan = {
  country: 'IT', callingCode: '39', currency: 'EUR',
  types: {
    mobile: {
      digits: 10, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 650, setupMinor: 0,
      areas: [nationwide('320', '333', '347', '351', '388')],
    },
    local: {
      digits: 10, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 150, setupMinor: 0,
      areas: [
        city('06', 'Roma', 'Lazio', '064', '065', '068'), city('02', 'Milano', 'Lombardia', '024', '026', '028'), city('081', 'Napoli', 'Campania', '0815'),
        city('011', 'Torino', 'Piemonte', '0115'), city('051', 'Bologna', 'Emilia-Romagna', '0516'), city('055', 'Firenze', 'Toscana', '0552'),
        city('010', 'Genova', 'Liguria', '0105'), city('091', 'Palermo', 'Sicilia', '0916'), city('041', 'Venezia', 'Veneto', '0415'),
        city('045', 'Verona', 'Veneto', '0458'),
      ],
    },
    toll_free: { digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 2200, setupMinor: 0, areas: [nationwide('800')] },
  },
}
