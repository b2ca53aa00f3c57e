import { city, nationwide, type NumberPlan } from '../number-plan.ts'

export const malaysia: NumberPlan = {
  country: 'MY', callingCode: '60', currency: 'MYR',
  types: {
    mobile: {
      digits: 9, capabilities: ['sms', 'voice'], addressRequirement: 'any', monthlyMinor: 2800, setupMinor: 0, areas: [nationwide('122', '163', '178', '193')],
    },
    local: {
      digits: 8, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 1500, setupMinor: 0,
      areas: [
        { ...city('3', 'Kuala Lumpur', 'Kuala Lumpur', '321', '327'), digits: 9 }, { ...city('3', 'Petaling Jaya', 'Selangor', '377', '379'), digits: 9 },
        city('4', 'George Town', 'Pulau Pinang', '422', '426'), city('7', 'Johor Bahru', 'Johor', '722', '727'), city('5', 'Ipoh', 'Perak', '525'),
        city('6', 'Melaka', 'Melaka', '628'), city('82', 'Kuching', 'Sarawak', '824'), city('88', 'Kota Kinabalu', 'Sabah', '882'),
      ],
    },
    // 0154 belongs to no place: libphonenumber calls it VOIP.
    national: { digits: 10, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 1500, setupMinor: 0, areas: [nationwide('15460', '15462')] },
    toll_free: { digits: 10, capabilities: ['voice'], addressRequirement: 'local', monthlyMinor: 9500, setupMinor: 0, areas: [nationwide('1800')] },
  },
}
