import { city, type NumberPlan } from '../number-plan.ts'

/** Mobiles carry local numbers here; the toll-free numbers of North America are listed under the United States. */
export const canada: NumberPlan = {
  country: 'CA', callingCode: '1', currency: 'CAD',
  types: {
    local: {
      digits: 10, capabilities: ['sms', 'voice'], someAlso: ['mms'], addressRequirement: 'none', monthlyMinor: 135, setupMinor: 0,
      areas: [
        city('416', 'Toronto', 'Ontario', '41624', '41678'), city('613', 'Ottawa', 'Ontario', '61323', '61356'), city('514', 'Montréal', 'Québec', '51428', '51484'),
        city('418', 'Québec', 'Québec', '41852', '41865'), city('604', 'Vancouver', 'British Columbia', '60425', '60468'),
        city('403', 'Calgary', 'Alberta', '40323', '40353'), city('780', 'Edmonton', 'Alberta', '78042', '78048'),
        city('204', 'Winnipeg', 'Manitoba', '20428', '20494'), city('902', 'Halifax', 'Nova Scotia', '90242', '90249'),
      ],
    },
  },
}
