import { Stack, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { letterKinds } from '../../contract/letters.ts'
import { useMe } from '../desk/me.tsx'
import { ask, useStep, type BodyGiven } from '../desk/queries.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { Page, Section } from '../design/page.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay, useWord } from '../language/speaking.tsx'
import styles from './settings.module.css'

type Letter = BodyGiven<'readMyLetters'>['letters'][number]

/** Which letters somebody wants. Each switch is kept as it is turned. */
export function LettersPage() {
  const say = useSay()
  const { email } = useMe()
  const { data, error, refetch } = useQuery(ask('readMyLetters'))
  return (
    <Page title={say('console:identity:letters:title')} lead={say('console:identity:letters:lead', { email: email ?? '' })} narrow>
      {error !== null && <ProblemNotice error={error} retry={refetch} />}
      {data === undefined && error === null && <Waiting height={360} />}
      {data !== undefined && <Letters letters={data.body.letters} etag={data.etag ?? '*'} />}
    </Page>
  )
}

function Letters({ letters, etag }: { readonly letters: readonly Letter[]; readonly etag: string }) {
  const say = useSay()
  const change = useStep('changeMyLetters')
  const ofKind = (kind: (typeof letterKinds)[Letter['name']]) => letters.filter(({ name }) => letterKinds[name] === kind)
  const news = ofKind('news')
  const turn = ({ name, wanted }: Letter) => {
    const unwanted = news.filter((letter) => (letter.name === name ? wanted : !letter.wanted)).map((letter) => letter.name)
    change.mutate({ body: { unwanted }, ifMatch: etag })
  }
  return (
    <>
      {change.error !== null && <ProblemNotice error={change.error} />}
      <Section title={say('console:identity:letters:news')}>
        <Switches letters={news} turn={turn} busy={change.isPending} />
      </Section>
      <Section title={say('console:identity:letters:waits')}>
        <p className={styles['quiet']}>{say('console:identity:letters:waitsLead')}</p>
        <Switches letters={ofKind('waits')} />
      </Section>
      <Section title={say('console:identity:letters:security')}>
        <p className={styles['quiet']}>{say('console:identity:letters:securityLead')}</p>
        <Switches letters={ofKind('security')} />
      </Section>
    </>
  )
}

function Switches({ letters, turn, busy = false }: { readonly letters: readonly Letter[]; readonly turn?: (letter: Letter) => void; readonly busy?: boolean }) {
  const word = useWord()
  return (
    <Stack gap="sm">
      {letters.map((letter) => (
        <Switch key={letter.name} label={word('letters', letter.name)} checked={letter.wanted} disabled={turn === undefined} aria-busy={busy} onChange={() => !busy && turn?.(letter)} />
      ))}
    </Stack>
  )
}
