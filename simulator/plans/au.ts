import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const australia: NumberPlan = {
  country: 'AU', callingCode: '61', currency: 'AUD',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], someAlso: ['mms'], addressRequirement: 'local', monthlyMinor: 650, setupMinor: 0,
      areas: [nationwide('412', '424', '437', '468')],
    },
    local: {
      digits: 9, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 300, setupMinor: 0,
      areas: [
        city('2', 'Sydney', 'New South Wales', '280', '292', '297'), city('2', 'Newcastle', 'New South Wales', '249'),
        city('2', 'Canberra', 'Australian Capital Territory', '261', '262'), city('3', 'Melbourne', 'Victoria', '385', '390', '396'),
        city('3', 'Hobart', 'Tasmania', '362'), city('7', 'Brisbane', 'Queensland', '730', '735'),
        city('7', 'Gold Coast', 'Queensland', '755'), city('8', 'Adelaide', 'South Australia', '881', '884'),
        city('8', 'Perth', 'Western Australia', '892', '894'),
      ],
    },
    toll_free: { digits: 10, capabilities: ['voice'], addressRequirement: 'any', monthlyMinor: 2500, setupMinor: 0, areas: [nationwide('1800')] },
    shared_cost: { digits: 10, capabilities: ['voice'], addressRequirement: 'any', monthlyMinor: 2200, setupMinor: 0, areas: [nationwide('1300')] },
  },
}
