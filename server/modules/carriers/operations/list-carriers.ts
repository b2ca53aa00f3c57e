import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { hourOf } from '../health.ts'
import type { CarrierNeeds } from '../needs.ts'
import { showCarrier, showCarrierInFull } from '../show.ts'

const dayMs = 86_400_000

/** Every carrier, what it covers and how it has been for a day. They are as many as the desk has accounts: one page. */
export async function listCarriers(needs: CarrierNeeds): Promise<AnswerOf<Endpoints['listCarriers']>> {
  const [rows, coverage, hours] = [await needs.carrierRecords.list(), await needs.carrierRecords.coverage(), await needs.carrierRecords.hours({ since: daysAgo(needs, 1) })]
  return { items: rows.map((row) => showCarrier(row, { coverage: coverage.filter(of(row)), lastDay: hours.filter(of(row)) })) }
}

/** One carrier, with what it covers by country and type, and its calls hour by hour. Refuses `resource.not_found`. */
export async function readCarrier(needs: CarrierNeeds, { id, days }: { readonly id: string; readonly days: number }): Promise<AnswerOf<Endpoints['readCarrier']>> {
  const row = await needs.carrierRecords.read(id)
  if (row === undefined) throw notFound('carrier')
  const since = daysAgo(needs, Math.max(days, 1))
  const [coverage, hours] = [await needs.carrierRecords.coverage(id), await needs.carrierRecords.hours({ since, carrierId: id })]
  return showCarrierInFull(row, { coverage, hours, lastDay: hours.filter(({ hour }) => hour >= daysAgo(needs, 1)) })
}

function daysAgo({ clock }: Pick<CarrierNeeds, 'clock'>, days: number): Date {
  return hourOf(new Date(clock.now().getTime() - days * dayMs))
}

function of({ id }: { readonly id: string }) {
  return ({ carrier_id: carrierId }: { readonly carrier_id: string }) => carrierId === id
}
