import { useSay } from '../language/speaking.tsx'
import { AddressForm } from './address-form.tsx'
import { byTopic } from './information-groups.ts'
import { InformationField } from './information-field.tsx'
import { AskedBy } from './origin.tsx'
import type { Dossier } from './dossier-shelf.ts'
import type { Filling } from '../desk/use-keeper.ts'
import styles from './dossiers.module.css'

type FormProps = {
  readonly dossier: Dossier
  readonly filling: Filling
  /** Whether what was left empty is pointed at: not before somebody has been through the form once. */
  readonly pointsAtGaps: boolean
}

/** Everything that the rules want written down, by topic, each with why and by whom it is asked. */
export function InformationForm({ dossier, filling, pointsAtGaps }: FormProps) {
  const say = useSay()
  const { demands, missing, country } = dossier
  const findingAt = (pointer: string) => {
    const typing = filling.keeping.typed[pointer] !== undefined
    return typing ? undefined : missing.find((issue) => issue.pointer === pointer && (pointsAtGaps || !issue.code.endsWith('missing')))?.detail
  }
  return (
    <>
      {byTopic(demands.information).map(({ topic, demands: asked }) => (
        <fieldset key={topic} className={styles['group']}>
          <legend>{say(`console:dossiers:topics:${topic}:title`)}</legend>
          <p className={styles['why']}>
            {say(`console:dossiers:topics:${topic}:why`)} <AskedBy dossier={dossier} asks={({ information }) => information.some(({ key }) => asked.some((one) => one.key === key))} />
          </p>
          {asked.map((demand) => <InformationField key={demand.key} demand={demand} country={country} filling={filling} finding={findingAt(demand.pointer)} />)}
        </fieldset>
      ))}
      <AddressForm dossier={dossier} filling={filling} findingAt={findingAt} />
    </>
  )
}
