import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { isSimulated, type Steering } from '../../../ports/carrier-simulation.ts'
import type { CarrierNeeds } from '../needs.ts'
import type { Carriers } from '../registry.ts'

/** What steering asks for: the carriers, and units of work that it opens itself once the carrier has been steered. */
export type SteeringNeeds = { readonly carriers: Carriers; readonly work: <T>(task: (needs: CarrierNeeds) => Promise<T>) => Promise<T> }
type Asked = { readonly carrierId: string; readonly steering: Steering; readonly caller: Caller }

/**
 * Makes a simulated carrier behave. Refuses `resource.not_found` for a carrier the desk does not have, `carrier.not_simulated` for a
 * real one. Carriers belong to no organization: the event is kept with the organization of whoever steered.
 */
export async function steerSimulation({ carriers, work }: SteeringNeeds, { carrierId, steering, caller }: Asked): Promise<AnswerOf<Endpoints['steerSimulation']>> {
  const carrier = carriers.byId(carrierId)
  if (carrier === undefined) throw notFound('carrier')
  if (!isSimulated(carrier)) throw new Refusal('carrier.not_simulated', { carrier: carrier.name })
  const { lost, answerAfterMs, failing } = await carrier.steer(steering)

  await work((needs) => needs.announce({
    name: 'carrier.steered', subject: { type: 'carrier', id: carrierId, organizationId: caller.organizationId }, data: { ...steering },
  }))
  return { carrierId, lost: [...lost], answerAfterMs, failing }
}
