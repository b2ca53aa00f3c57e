import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const unitedKingdom: NumberPlan = {
  country: 'GB', callingCode: '44', currency: 'GBP',
  types: {
    mobile: {
      digits: 10, capabilities: ['sms', 'voice'], addressRequirement: 'none', monthlyMinor: 100, setupMinor: 0, areas: [nationwide('7361', '7388', '7403', '7488')],
    },
    local: {
      digits: 10, capabilities: ['voice'], someAlso: ['sms'], addressRequirement: 'none', monthlyMinor: 80, setupMinor: 0,
      areas: [
        city('20', 'London', 'England', '203', '207', '208'), city('121', 'Birmingham', 'England', '1212', '1216'), city('161', 'Manchester', 'England', '1612', '1617'),
        city('113', 'Leeds', 'England', '1132'), city('117', 'Bristol', 'England', '1179'), city('151', 'Liverpool', 'England', '1512'),
        city('131', 'Edinburgh', 'Scotland', '1312', '1316'), city('141', 'Glasgow', 'Scotland', '1412'), city('29', 'Cardiff', 'Wales', '2920'),
        city('28', 'Belfast', 'Northern Ireland', '2890'),
      ],
    },
    // 03 costs what a local call costs from anywhere: a universal access number for libphonenumber.
    national: { digits: 10, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 80, setupMinor: 0, areas: [nationwide('330', '333')] },
    toll_free: { digits: 10, capabilities: ['voice'], addressRequirement: 'none', monthlyMinor: 200, setupMinor: 0, areas: [nationwide('800', '808')] },
  },
}
