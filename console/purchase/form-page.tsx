import { useNavigate } from '@tanstack/react-router'
import { newSeed } from '../browser/chance.ts'
import { Form } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import { CountryField } from './country-field.tsx'
import type { Criteria } from './criteria.ts'
import { useDraft } from './draft.ts'
import { useCountries, useMatch, useStock } from './kind.ts'
import { PatternFields } from './pattern-fields.tsx'
import { PlaceField } from './place-field.tsx'
import { Preview } from './preview.tsx'
import { QuantityField, StockFields } from './stock-fields.tsx'
import { Tray } from './tray.tsx'
import { TypeField } from './type-field.tsx'
import { InventoryLink } from './inventory-link.tsx'
import form from './form.module.css'

/** What is sought. Only what means something for the numbers of the country and type is asked. */
export function FormPage() {
  const say = useSay()
  const navigate = useNavigate()
  const draft = useDraft()
  const { query: countriesQuery, countries, chosen, type } = useCountries(draft.criteria)
  const criteria: Criteria = { ...draft.criteria, numberType: type, country: chosen?.country }
  const { data: places } = useStock({ country: chosen?.country, numberType: type })
  const match = useMatch(criteria)
  const search = async () => {
    if (type === undefined || match.error !== null) return
    await draft.keep()
    await navigate({ to: '/numbers/purchase/results', search: { ...criteria, seed: newSeed() } })
  }
  return (
    <Page title={say('console:purchase:form:title')} lead={say('console:purchase:form:lead')} trail={[<InventoryLink key="inventory" />]}>
      {countriesQuery.error !== null && <ProblemNotice error={countriesQuery.error} retry={() => void countriesQuery.refetch()} />}
      <Form send={search} onBlur={draft.left} className={form['form']} noValidate>
        <div className={form['fields']}>
          <CountryField countries={countries} chosen={chosen} choose={(country) => draft.change({ country })} />
          {chosen !== undefined && <TypeField types={chosen.numberTypes} chosen={type} stocked={places?.body.numberTypes} choose={(numberType) => draft.change({ numberType })} />}
          {type !== undefined && <PatternFields criteria={criteria} change={draft.change} error={match.error} pattern={match.data?.body.pattern} />}
          {type !== undefined && places !== undefined && (
            <>
              <PlaceField kind={{ country: criteria.country, numberType: type }} criteria={criteria} change={draft.change} places={places.body.items} />
              <StockFields criteria={criteria} change={draft.change} stock={places.body.stock} />
            </>
          )}
          <QuantityField criteria={criteria} change={draft.change} />
        </div>
        <Preview criteria={criteria} country={chosen} stock={places?.body.stock} match={match} />
      </Form>
      <Tray />
    </Page>
  )
}
