import type { AnswerOf, QueryOf } from '../../../../contract/endpoint.ts'
import type { GenesysEndpoints } from '../../../../contract/genesys/index.ts'
import type { Language, NumberType } from '../../../../contract/vocabulary.ts'
import { searchOffers } from '../../catalogue/index.ts'
import { inTheirFields } from '../field-names.ts'
import type { GenesysNeeds } from '../needs.ts'
import { soldTypes, theirType } from '../number-words.ts'

type Asked = QueryOf<GenesysEndpoints['getRoutingSmsAvailablephonenumbers']>
type Answer = AnswerOf<GenesysEndpoints['getRoutingSmsAvailablephonenumbers']>
type Found = Awaited<ReturnType<typeof searchOffers>>['items'][number]

/** As many as their API draws at once. */
const most = 30

/** Numbers for sale, drawn anew at each call; those of a whole country fill up where there are not enough local ones. Refuses `pattern.invalid`. */
export async function searchAvailable(needs: GenesysNeeds, asked: Asked, language: Language): Promise<Answer> {
  const offers: Found[] = []
  for (const numberType of soldTypes(asked.phoneNumberType)) {
    if (offers.length < most) offers.push(...(await draw(needs, asked, { numberType, limit: most - offers.length, language })))
  }
  return { entities: offers.map(showAvailable) }
}

/** The pattern may stand anywhere in a number, as people of its country write it; one that begins with the country's own code begins the number. */
async function draw(needs: GenesysNeeds, asked: Asked, { numberType, limit, language }: { numberType: NumberType; limit: number; language: Language }): Promise<Found[]> {
  const pattern = asked.pattern?.replaceAll('*', '?')
  const search = (part: { contains?: string; startsWith?: string }) =>
    inTheirFields({ contains: 'pattern', startsWith: 'pattern' }, () => searchOffers(needs, {
      country: asked.countryCode, numberType, areaCode: asked.areaCode, region: asked.region, locality: asked.city, addressRequirement: asked.addressRequirement,
      sort: 'sample', limit, ...part,
    }, { language }))
  const found = await search(pattern === undefined ? {} : { contains: pattern })
  const code = found.pattern.callingCode
  if (found.total > 0 || pattern === undefined || code === null || !pattern.startsWith(code)) return found.items
  return (await search({ startsWith: `+${pattern}` })).items
}

function showAvailable({ id, e164, country, region, locality, capabilities, numberType, addressRequirement }: Found): Answer['entities'][number] {
  return {
    id, name: e164, phoneNumber: e164, countryCode: country, ...(region !== null && { region }), ...(locality !== null && { city: locality }), capabilities,
    phoneNumberType: theirType(numberType), addressRequirement,
  }
}
