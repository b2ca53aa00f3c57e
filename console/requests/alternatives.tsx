import { Button, Group, Radio } from '@mantine/core'
import { useState } from 'react'
import { Money, PhoneNumber } from '../design/figures.tsx'
import { Form } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useStep } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { choicesOf, type Choice, type Line, type Request } from './facts.ts'
import styles from './alternatives.module.css'

type AlternativesProps = { readonly request: Request; readonly etag: string | undefined }

/** A choice among numbers in place of those that are gone, or to go on without. Whoever may not choose reads what is proposed. */
export function Alternatives({ request, etag }: AlternativesProps) {
  const say = useSay()
  const choices = choicesOf(request.lines)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const choose = useStep('chooseAlternatives', { touches: ['holds', 'orders'] })
  if (choices.length === 0) return null
  const mayChoose = request.arrows.includes('choose')
  const lineIds = choices.flatMap(({ gone, proposals }) => proposals.filter(({ id }) => chosen[gone.id] === id).map(({ id }) => id))
  const decided = choices.every(({ gone }) => chosen[gone.id] !== undefined)
  const send = () => decided && choose.mutate({ params: { id: request.id }, body: { lineIds }, ...(etag !== undefined && { ifMatch: etag }) }, () => announceDone({ title: say('console:requests:choice:done') }))
  return (
    <Section title={say('console:requests:choice:title')}>
      <Form send={send}>
        {choose.error !== null && <ProblemNotice error={choose.error} kept={say('console:requests:choice:kept')} />}
        {choices.map((choice) => (
          <OneChoice key={choice.gone.id} choice={choice} value={chosen[choice.gone.id] ?? ''} choose={(id) => setChosen({ ...chosen, [choice.gone.id]: id })} mayChoose={mayChoose} />
        ))}
        {mayChoose && (
          <Group gap="sm" mt="sm">
            <Button type="submit" loading={choose.isPending} disabled={!decided}>
              {!decided ? say('console:requests:choice:undecided') : lineIds.length === 0 ? say('console:requests:choice:without') : say('console:requests:choice:action', { count: lineIds.length })}
            </Button>
            {!decided && <span className={styles['quiet']}>{say('console:requests:choice:each')}</span>}
          </Group>
        )}
      </Form>
    </Section>
  )
}

/** Going on without is an answer too. */
const without = 'without'

type ChoiceProps = { readonly choice: Choice; readonly value: string; readonly choose: (id: string) => void; readonly mayChoose: boolean }

function OneChoice({ choice: { gone, proposals }, value, choose, mayChoose }: ChoiceProps) {
  const say = useSay()
  return (
    <Radio.Group value={value} onChange={choose} label={<>{say('console:requests:choice:insteadOf')} <PhoneNumber e164={gone.e164} international={gone.international} large /></>} aria-label={say('console:requests:choice:insteadOfNumber', { number: gone.international })} className={styles['choice']}>
      {proposals.map((line) => (
        <Radio key={line.id} value={line.id} disabled={!mayChoose} label={<Proposal line={line} gone={gone} />} className={styles['proposal']} />
      ))}
      {mayChoose && <Radio value={without} label={say('console:requests:choice:goWithout')} className={styles['proposal']} />}
    </Radio.Group>
  )
}

function Proposal({ line: { international, monthlyPrice, nearness }, gone }: { readonly line: Line; readonly gone: Line }) {
  const say = useSay()
  const format = useFormat()
  return (
    <span className={styles['facts']}>
      <Compared number={international} gone={gone.international} />
      <span className={styles['quiet']}>
        {nearness?.sameArea === true && `${say('console:requests:choice:sameArea')} · `}
        {nearness !== null && say('console:requests:choice:shared', { count: nearness.sharedDigits, digits: format.number(nearness.sharedDigits) })} · <Money money={monthlyPrice} />
      </span>
    </span>
  )
}

/** A number with the digits marked that differ from the one that is gone. The sentence beside it says how many agree. */
function Compared({ number, gone }: { readonly number: string; readonly gone: string }) {
  return (
    <span className={styles['number']} translate="no">
      {partsOf(number, gone).map(({ text, differs }, place) => (differs ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>))}
    </span>
  )
}

/** Runs of signs that agree with another number at the same place, and runs that do not. */
function partsOf(text: string, other: string): { text: string; differs: boolean }[] {
  const parts: { text: string; differs: boolean }[] = []
  for (const [place, sign] of Array.from(text).entries()) {
    const differs = sign !== ' ' && sign !== other[place]
    const last = parts.at(-1)
    if (last?.differs === differs) parts[parts.length - 1] = { text: last.text + sign, differs }
    else parts.push({ text: sign, differs })
  }
  return parts
}
