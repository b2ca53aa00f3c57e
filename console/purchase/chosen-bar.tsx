import { Button, Group, NativeSelect } from '@mantine/core'
import type { RegulationAnswer } from '../../contract/endpoints/regulations.ts'
import { CopyText } from '../design/copy-text.tsx'
import { DropDown } from '../design/drop-down.tsx'
import { Sums } from '../design/figures.tsx'
import { announceDone } from '../design/announce-done.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { Offer } from './acquirable.ts'
import type { Chosen } from './chosen.ts'
import { DemandSheet } from './demand-sheet.tsx'
import type { Destination } from './destination.ts'
import dock from './dock.module.css'

type ChosenBarProps = {
  readonly chosen: Chosen
  readonly isRegulated: boolean
  readonly regulations: readonly RegulationAnswer[]
  readonly acquire: (offers: readonly Offer[]) => void
  readonly busy: boolean
  readonly destination: Destination
}

/** What was chosen, what it costs, and the one thing to do with it: buy where that is allowed, request where papers are needed. */
export function ChosenBar({ chosen, isRegulated, regulations, acquire, busy, destination: { drafts, into, aim } }: ChosenBarProps) {
  const say = useSay()
  const { offers } = chosen
  const count = offers.length
  return (
    <div className={dock['chosenBar']} data-empty={count === 0 || undefined}>
      <div className={dock['chosenWords']} aria-live="polite">
        <strong>{say('console:purchase:chosen', { count })}</strong> {count > 0 && <span><Sums prices={offers.map(({ monthlyPrice }) => monthlyPrice)} /> {say('console:purchase:aMonth')}</span>}
        <Why isRegulated={isRegulated} regulations={regulations} />
      </div>
      <Group gap="xs" className={dock['chosenActions']}>
        {count > 0 && <CopyText text={offers.map(({ e164 }) => e164).join('\n')} label={say('console:purchase:copy')} />}
        {count > 0 && <HoldButton chosen={chosen} />}
        {drafts.length > 0 && (
          <NativeSelect
            aria-label={say('console:purchase:request:into')} value={into ?? ''} onChange={({ currentTarget }) => aim(currentTarget.value === '' ? null : currentTarget.value)} w={210}
            data={[...drafts.map(({ id, reference }) => ({ value: id, label: say('console:purchase:request:intoDraft', { reference }) })), { value: '', label: say('console:purchase:request:intoNew') }]}
          />
        )}
        <Button loading={busy} data-disabled={count === 0 || undefined} aria-disabled={count === 0 || undefined} onClick={() => count > 0 && acquire(offers)}>
          {count === 0 ? say(isRegulated ? 'console:purchase:request:selected' : 'console:purchase:buy:selected') : say(isRegulated ? 'console:purchase:request:action' : 'console:purchase:buy:action', { count })}
        </Button>
      </Group>
    </div>
  )
}

/** One sentence why these numbers are requested, with the rule behind it. */
function Why({ isRegulated, regulations }: Pick<ChosenBarProps, 'isRegulated' | 'regulations'>) {
  const say = useSay()
  if (!isRegulated) return null
  const distinct = [...new Map(regulations.map((regulation) => [regulation.id, regulation])).values()]
  return (
    <p className={dock['why']}>
      {say('console:purchase:request:byLaw')}{' '}
      <DropDown width={400} position="top-start" button={<button type="button" className={dock['link']}>{say('console:purchase:request:why')}</button>}>
        <DemandSheet demands={distinct} />
      </DropDown>
    </p>
  )
}

/** Sets the chosen numbers aside without deciding anything yet. */
function HoldButton({ chosen }: { readonly chosen: Chosen }) {
  const say = useSay()
  const hold = useStep('holdOffers')
  const keep = () =>
    hold.mutate({ body: { offerIds: chosen.offers.map(({ id }) => id) } }, ({ body: { results, held } }) => {
      chosen.lose(results.flatMap(({ offerId, hold: mine, detail }) => (mine === null ? [{ offerId, why: detail ?? '' }] : [])))
      const reasons = [...new Set(results.flatMap(({ hold: mine, detail }) => (mine === null ? (detail ?? []) : [])))].join(' ')
      announceDone({ title: say('console:purchase:held', { count: held }), children: reasons, bad: reasons !== '' })
    })
  return (
    <>
      {hold.error !== null && <ProblemNotice error={hold.error} />}
      <Button variant="default" loading={hold.isPending} onClick={keep}>
        {say('console:purchase:hold', { count: chosen.offers.length })}
      </Button>
    </>
  )
}
