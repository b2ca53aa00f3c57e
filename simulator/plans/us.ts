import { city, nationwide, type NumberPlan } from '../number-plan.ts'

/** Mobiles carry local numbers here: there is no mobile range to sell. Toll-free numbers serve all of North America and are listed once, here. */
export const unitedStates: NumberPlan = {
  country: 'US', callingCode: '1', currency: 'USD',
  types: {
    local: {
      digits: 10, capabilities: ['sms', 'voice'], someAlso: ['mms'], addressRequirement: 'none', monthlyMinor: 100, setupMinor: 0,
      areas: [
        city('212', 'New York', 'New York', '21232', '21278'), city('646', 'New York', 'New York', '64625', '64683'),
        city('213', 'Los Angeles', 'California', '21334', '21362'), city('415', 'San Francisco', 'California', '41523', '41568'),
        city('312', 'Chicago', 'Illinois', '31227', '31284'), city('713', 'Houston', 'Texas', '71322', '71365'), city('214', 'Dallas', 'Texas', '21437', '21476'),
        city('305', 'Miami', 'Florida', '30537', '30573'), city('617', 'Boston', 'Massachusetts', '61726', '61742'),
        city('206', 'Seattle', 'Washington', '20628', '20644'), city('303', 'Denver', 'Colorado', '30329', '30386'),
        city('404', 'Atlanta', 'Georgia', '40422', '40458'), city('215', 'Philadelphia', 'Pennsylvania', '21523', '21556'),
        city('602', 'Phoenix', 'Arizona', '60225', '60295'), city('202', 'Washington', 'District of Columbia', '20223', '20278'),
      ],
    },
    toll_free: {
      digits: 10, capabilities: ['sms', 'voice'], someAlso: ['mms'], addressRequirement: 'none', monthlyMinor: 200, setupMinor: 0,
      areas: ['800', '833', '844', '855', '866', '877', '888'].map((areaCode) => ({ ...nationwide(`${areaCode}3`, `${areaCode}6`), areaCode })),
    },
  },
}
