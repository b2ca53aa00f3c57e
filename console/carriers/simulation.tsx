import { Button, NumberInput, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Form } from '../design/form.tsx'
import { finding, Notice, ProblemNotice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useStep, type BodyGiven } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { CarrierInFull } from './carrier-in-full.ts'
import styles from './carriers.module.css'

/** What was typed; a field that is left empty leaves the carrier as it is. */
type Wish = { readonly failing: 'same' | 'yes' | 'no'; readonly seconds: number | string; readonly lose: string; readonly restore: string; readonly lostAnswers: number | string }
const choices = ['same', 'yes', 'no'] as const
const nothing: Wish = { failing: 'same', seconds: '', lose: '', restore: '', lostAnswers: '' }

/** Carriers that exist only here can be made to misbehave, to see what the desk does then. Never to be mistaken for the real thing. */
export function Simulation({ carriers }: { readonly carriers: readonly CarrierInFull[] }) {
  const say = useSay()
  const steer = useStep('steerSimulation', { touches: ['carriers'] })
  const [id, setId] = useState(carriers[0]?.id ?? '')
  const [wish, setWish] = useState(nothing)
  const [sent, setSent] = useState(nothing)
  const name = carriers.find((carrier) => carrier.id === id)?.name ?? id
  const submit = () =>
    steer.mutate({ params: { id }, body: bodyOf(wish) }, () => {
      setSent(wish)
      announceDone({ title: say('console:carriers:simulation:done', { carrier: name }) })
    })
  return (
    <Section title={say('console:carriers:simulation:title')}>
      <Notice title={say('console:carriers:simulation:warning')} meaning="you">
        <p>{say('console:carriers:simulation:text')}</p>
      </Notice>
      {steer.error !== null && <ProblemNotice error={steer.error} shownPointers={['/answerAfterMs', '/timeOutAfterAccepting']} />}
      <Form send={submit} className={styles['simulation']}>
        <Unsaved when={JSON.stringify(wish) !== JSON.stringify(sent)} />
        <Select label={say('console:carriers:simulation:carrier')} data={carriers.map((carrier) => ({ value: carrier.id, label: carrier.name }))} value={id} onChange={(value) => setId(value ?? id)} />
        <Behaviour wish={wish} change={(part) => setWish((before) => ({ ...before, ...part }))} error={steer.error} />
        <Button type="submit" variant="default" loading={steer.isPending}>
          {say('console:carriers:simulation:action')}
        </Button>
      </Form>
      {steer.data !== undefined && <Now state={steer.data.body} />}
    </Section>
  )
}

type BehaviourProps = { readonly wish: Wish; readonly change: (part: Partial<Wish>) => void; readonly error: unknown }

function Behaviour({ wish, change, error }: BehaviourProps) {
  const say = useSay()
  const unchanged = say('console:carriers:simulation:unchanged')
  return (
    <>
      <Select
        label={say('console:carriers:simulation:calls')} value={wish.failing} onChange={(failing) => change({ failing: choices.find((choice) => choice === failing) ?? 'same' })}
        data={[{ value: 'same', label: unchanged }, { value: 'yes', label: say('console:carriers:simulation:failing') }, { value: 'no', label: say('console:carriers:simulation:answering') }]}
      />
      <NumberInput label={say('console:carriers:simulation:seconds')} placeholder={unchanged} min={0} max={600} value={wish.seconds} error={finding(error, '/answerAfterMs')} onChange={(seconds) => change({ seconds })} />
      <NumberInput label={say('console:carriers:simulation:lostAnswers')} placeholder={unchanged} min={0} max={10} value={wish.lostAnswers} error={finding(error, '/timeOutAfterAccepting')} onChange={(lostAnswers) => change({ lostAnswers })} />
      <Textarea label={say('console:carriers:simulation:lose')} description={say('console:carriers:simulation:numbers')} autosize minRows={2} value={wish.lose} onChange={({ currentTarget }) => change({ lose: currentTarget.value })} />
      <Textarea label={say('console:carriers:simulation:restore')} description={say('console:carriers:simulation:numbers')} autosize minRows={2} value={wish.restore} onChange={({ currentTarget }) => change({ restore: currentTarget.value })} />
    </>
  )
}

/** How the carrier behaves from now on, as it says itself. */
function Now({ state }: { readonly state: BodyGiven<'steerSimulation'> }) {
  const say = useSay()
  const format = useFormat()
  return (
    <Notice title={say('console:carriers:simulation:now')} meaning={state.failing ? 'bad' : 'done'}>
      <p>{state.failing ? say('console:carriers:simulation:fails') : say('console:carriers:simulation:answers', { seconds: format.number(state.answerAfterMs / 1000) })}</p>
      {state.lost.length > 0 && <p>{say('console:carriers:simulation:lost', { count: state.lost.length })}</p>}
    </Notice>
  )
}

function bodyOf({ failing, seconds, lose, restore, lostAnswers }: Wish) {
  return {
    ...(failing !== 'same' && { failing: failing === 'yes' }), ...(typeof seconds === 'number' && { answerAfterMs: seconds * 1000 }), ...(typeof lostAnswers === 'number' && { timeOutAfterAccepting: lostAnswers }),
    ...(lose.trim() !== '' && { lose: numbersIn(lose) }), ...(restore.trim() !== '' && { restore: numbersIn(restore) }),
  }
}

/** One a line, or with commas between; spaces inside a number are how people write it. */
function numbersIn(text: string): string[] {
  return text.split(/[\n,;]+/).map((number) => number.replaceAll(/[\s().-]/g, '')).filter((number) => number !== '')
}
