import type { NumberPlan } from './number-plan.ts'
import { austria } from './plans/at.ts'
import { australia } from './plans/au.ts'
import { belgium } from './plans/be.ts'
import { canada } from './plans/ca.ts'
import { switzerland } from './plans/ch.ts'
import { czechia } from './plans/cz.ts'
import { germany } from './plans/de.ts'
import { denmark } from './plans/dk.ts'
import { estonia } from './plans/ee.ts'
import { spain } from './plans/es.ts'
import { finland } from './plans/fi.ts'
import { france } from './plans/fr.ts'
import { unitedKingdom } from './plans/gb.ts'
import { hongKong } from './plans/hk.ts'
import { hungary } from './plans/hu.ts'
import { ireland } from './plans/ie.ts'
import { italy } from './plans/it.ts'
import { lithuania } from './plans/lt.ts'
import { malaysia } from './plans/my.ts'
import { netherlands } from './plans/nl.ts'
import { norway } from './plans/no.ts'
import { newZealand } from './plans/nz.ts'
import { poland } from './plans/pl.ts'
import { portugal } from './plans/pt.ts'
import { sweden } from './plans/se.ts'
import { singapore } from './plans/sg.ts'
import { unitedStates } from './plans/us.ts'

/**
 * The number plans of 27 countries, cut to what the simulated carriers sell. Ranges and lengths follow the metadata of
 * google-libphonenumber 3.2.47 and libphonenumber-js 1.13.16; tests/simulator/stock.test.ts checks every number against both.
 */
export const plans: readonly NumberPlan[] = [
  australia, austria, belgium, canada, czechia, denmark, estonia, finland, france, germany, hongKong, hungary, ireland, italy, lithuania, malaysia,
  netherlands, newZealand, norway, poland, portugal, singapore, spain, sweden, switzerland, unitedKingdom, unitedStates,
]

const byCountry = new Map(plans.map((plan) => [plan.country, plan]))

export function planOf(country: string): NumberPlan {
  const plan = byCountry.get(country)
  if (plan === undefined) throw new Error(`There is no number plan for ${country}.`)
  return plan
}
