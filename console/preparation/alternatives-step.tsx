import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { alternativesPolicies } from '../../contract/vocabulary.ts'
import { useMe } from '../desk/me.tsx'
import { useSay } from '../language/speaking.tsx'
import { Clash } from '../dossiers/information-field.tsx'
import type { Request } from '../requests/facts.ts'
import { useArrival } from '../dossiers/use-arrival.ts'
import type { Filling } from '../desk/use-keeper.ts'
import { wantedOf } from '../requests/wanted.ts'
import styles from './preparation.module.css'

type StepProps = { readonly request: Request; readonly filling: Filling; readonly pointsAtGaps: boolean }

/** What happens when a number is gone by the time the carrier is asked, told with one of the very numbers; and where the desk writes to. */
export function AlternativesStep({ request, filling, pointsAtGaps }: StepProps) {
  const say = useSay()
  const [first] = wantedOf(request)
  const number = first?.international ?? ''
  const findingAt = (pointer: string) => (pointsAtGaps ? request.preparation?.missing.find((issue) => issue.pointer === pointer)?.detail : undefined)
  const { ref } = useArrival('/alternatives')
  return (
    <>
      <p className={styles['why']}>{say('console:preparation:alternatives:why')}</p>
      <Radio.Group
        label={say('console:preparation:alternatives:question')} value={filling.valueOf('/alternatives')} error={findingAt('/alternatives')}
        onChange={(policy) => {
          filling.type('/alternatives', policy)
          void filling.keep()
        }}
      >
        <div className={styles['options']}>
          {alternativesPolicies.map((policy, place) => (
            <Radio
              key={policy} ref={place === 0 ? ref : undefined} value={policy} label={say(`console:preparation:alternatives:${policy}:label`)}
              description={first === undefined ? say(`console:preparation:alternatives:${policy}:inGeneral`) : say(`console:preparation:alternatives:${policy}:example`, { number })}
            />
          ))}
        </div>
      </Radio.Group>
      <Clash field="/alternatives" filling={filling} />
      <Contact filling={filling} finding={findingAt('/contactEmail')} />
      <Textarea
        mt="lg" label={say('console:preparation:alternatives:note')} description={say('console:preparation:alternatives:noteWhat')} value={filling.valueOf('/note')} maxLength={4000} autosize minRows={2} maxRows={10}
        onChange={(event) => filling.type('/note', event.currentTarget.value)} onBlur={() => void filling.keep()}
      />
      <Clash field="/note" filling={filling} />
    </>
  )
}

function Contact({ filling, finding }: { readonly filling: Filling; readonly finding: string | undefined }) {
  const say = useSay()
  const { email } = useMe()
  const arrival = useArrival('/contactEmail')
  const value = filling.valueOf('/contactEmail')
  return (
    <div>
      <TextInput
        {...arrival} mt="lg" type="email" autoComplete="email" label={say('console:preparation:alternatives:contact')} description={say('console:preparation:alternatives:contactWhat')} value={value}
        error={filling.keeping.refused['/contactEmail'] ?? finding} onChange={(event) => filling.type('/contactEmail', event.currentTarget.value)} onBlur={() => void filling.keep()}
      />
      {value === '' && email !== null && (
        <Button
          mt="xs" size="xs" variant="default"
          onClick={() => {
            filling.type('/contactEmail', email)
            void filling.keep()
          }}
        >
          {say('console:preparation:alternatives:useMine', { email })}
        </Button>
      )}
      <Clash field="/contactEmail" filling={filling} />
    </div>
  )
}
