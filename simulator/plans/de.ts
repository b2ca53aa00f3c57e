import { city, nationwide, type NumberPlan } from '../number-plan.ts'

/** Subscriber numbers never start with 0 or 1, hence the extra digit behind every area code. */
export const germany: NumberPlan = {
  country: 'DE', callingCode: '49', currency: 'EUR',
  types: {
    mobile: {
      digits: 11, capabilities: ['sms', 'voice'], addressRequirement: 'local', monthlyMinor: 550, setupMinor: 0,
      areas: [nationwide('1521', '1573', '1577', '1590')],
    },
    local: {
      digits: 10, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 100, setupMinor: 0,
      areas: [
        city('30', 'Berlin', 'Berlin', '302', '305', '308'), city('40', 'Hamburg', 'Hamburg', '403', '406'),
        city('89', 'München', 'Bayern', '892', '895'), city('69', 'Frankfurt am Main', 'Hessen', '692', '697'),
        city('221', 'Köln', 'Nordrhein-Westfalen', '2212', '2219'), city('211', 'Düsseldorf', 'Nordrhein-Westfalen', '2118'),
        city('711', 'Stuttgart', 'Baden-Württemberg', '7112', '7119'), city('511', 'Hannover', 'Niedersachsen', '5113'),
        city('341', 'Leipzig', 'Sachsen', '3412'), city('351', 'Dresden', 'Sachsen', '3514'), city('911', 'Nürnberg', 'Bayern', '9112'),
        city('421', 'Bremen', 'Bremen', '4213'),
      ],
    },
    // 032, the "nationale Teilnehmerrufnummer": no place, yet libphonenumber files it with the fixed lines.
    national: { digits: 11, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 150, setupMinor: 0, areas: [nationwide('322', '325')] },
    toll_free: { digits: 10, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 2000, setupMinor: 2500, areas: [nationwide('800')] },
  },
}
