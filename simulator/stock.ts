import type { NumberType } from '../contract/vocabulary.ts'
import type { StockLine } from '../server/ports/carrier.ts'
import { draw } from './draw.ts'
import type { Area, NumberPlan, TypePlan } from './number-plan.ts'
import { planOf } from './plans.ts'
import { profiles, type CarrierProfile } from './profiles.ts'

/** A thousand consecutive numbers that a regulator gave to one carrier, of which it sells a part: `density`, from 0 to 1. */
type Block = {
  readonly carrierId: string
  readonly prefix: string
  readonly density: number
  /** What every number of the block has in common. */
  readonly listed: Omit<StockLine, 'e164' | 'national'>
  readonly callingCode: string
}

const digitsInBlock = 3
const blockSize = 10 ** digitsInBlock
const allBlocks = layOutBlocks()

/**
 * Everything that a carrier has by its number plan, block by block, before anything was sold or lost. Always the same.
 * `national` is the national significant number: its digits without a trunk prefix.
 */
export function* stockOf(carrierId: string): Generator<readonly StockLine[]> {
  for (const block of allBlocks.values()) {
    if (block.carrierId === carrierId) yield numbersOf(block)
  }
}

/** Whether the carrier has this number by its number plan, without listing its stock. */
export function hasInStock(carrierId: string, e164: string): boolean {
  const block = allBlocks.get(e164.slice(0, -digitsInBlock))
  return block?.carrierId === carrierId && isListed(block, e164)
}

function numbersOf(block: Block): StockLine[] {
  return Array.from({ length: blockSize }, (_, index) => `${block.prefix}${String(index).padStart(digitsInBlock, '0')}`)
    .filter((national) => isListed(block, `+${block.callingCode}${national}`))
    .map((national) => ({ e164: `+${block.callingCode}${national}`, national, ...block.listed }))
}

function isListed(block: Block, e164: string): boolean {
  return draw(e164) < block.density
}

/** Every block of every carrier, by what its numbers start with: no two carriers share one. */
function layOutBlocks(): Map<string, Block> {
  const blocks = new Map<string, Block>()
  for (const profile of profiles) {
    for (const [country, types] of Object.entries(profile.coverage)) {
      const plan = planOf(country)
      for (const [numberType, wanted] of entriesOf(types)) layOutType(blocks, { profile, plan, numberType, wanted })
    }
  }
  return blocks
}

type Layout = { readonly profile: CarrierProfile; readonly plan: NumberPlan; readonly numberType: NumberType; readonly wanted: number }

/** Shares the wanted numbers out over the prefixes of a type's areas. */
function layOutType(blocks: Map<string, Block>, { profile, plan, numberType, wanted }: Layout): void {
  const type = plan.types[numberType]
  if (type === undefined) throw new Error(`${plan.country} has no ${numberType} numbers for ${profile.id} to sell.`)
  const places = type.areas.flatMap((area) => area.prefixes.map((prefix) => ({ area, prefix })))
  for (const place of places) layOutPlace(blocks, { profile, plan, numberType, type, ...place, wanted: wanted / places.length })
}

type Place = Layout & { readonly type: TypePlan; readonly area: Area; readonly prefix: string }

/** Draws blocks behind one prefix until they hold the wanted numbers, or until none is left that no other carrier has. */
function layOutPlace(blocks: Map<string, Block>, place: Place): void {
  const { profile, plan, area, type, prefix } = place
  const drawnDigits = (area.digits ?? type.digits) - prefix.length - digitsInBlock
  const room = 10 ** drawnDigits
  let missing = place.wanted
  for (let attempt = 0; missing >= 1 && attempt < 20 * room; attempt += 1) {
    const drawn = Math.floor(draw(`${plan.country}${prefix}#${profile.id}#${attempt}`) * room)
    const start = drawnDigits === 0 ? prefix : `${prefix}${String(drawn).padStart(drawnDigits, '0')}`
    const key = `+${plan.callingCode}${start}`
    if (blocks.has(key)) continue
    const density = Math.min(0.15 + 0.55 * draw(`${key} density`), missing / blockSize)
    blocks.set(key, { carrierId: profile.id, prefix: start, density, callingCode: plan.callingCode, listed: describe(place, key) })
    missing -= density * blockSize
  }
}

function describe({ profile, plan, numberType, type, area }: Place, blockKey: string): Block['listed'] {
  const alsoCan = draw(`${blockKey} capabilities`) < 1 / 3 ? (type.someAlso ?? []) : []
  return {
    country: plan.country, numberType, areaCode: area.areaCode, region: area.region, locality: area.locality,
    capabilities: [...type.capabilities, ...alsoCan], addressRequirement: type.addressRequirement,
    priceMinor: priced(type.monthlyMinor, profile), setupMinor: priced(type.setupMinor, profile), currency: plan.currency,
  }
}

/** Carriers quote in steps of five minor units. */
function priced(minor: number, { pricePercent }: CarrierProfile): number {
  return Math.round((minor * pricePercent) / 500) * 5
}

function entriesOf(types: CarrierProfile['coverage'][string]): [NumberType, number][] {
  return Object.entries(types) as [NumberType, number][] // Object.entries forgets its keys; the record names them all.
}
