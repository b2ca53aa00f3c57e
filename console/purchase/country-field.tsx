import { Select } from '@mantine/core'
import { Flag } from '../design/flag.tsx'
import { useSay } from '../language/speaking.tsx'
import { CountryMarks } from './country-marks.tsx'
import type { Country } from './kind.ts'
import form from './form.module.css'

type CountryFieldProps = { readonly countries: readonly Country[]; readonly chosen: Country | undefined; readonly choose: (country: string) => void }

/** The country, and what its numbers take, before anything is searched. */
export function CountryField({ countries, chosen, choose }: CountryFieldProps) {
  const say = useSay()
  return (
    <div>
      <Select
        label={say('console:purchase:form:country')} placeholder={say('console:purchase:form:chooseCountry')} searchable selectFirstOptionOnChange
        data={countries.map(({ country, name }) => ({ value: country, label: name }))} value={chosen?.country ?? null} onChange={(country) => country !== null && choose(country)}
        leftSection={chosen !== undefined && <Flag country={chosen.country} />} nothingFoundMessage={say('console:purchase:form:noCountry')} maxDropdownHeight={360}
        renderOption={({ option }) => <CountryOption country={countries.find(({ country }) => country === option.value)} />}
      />
      {chosen !== undefined && (
        <div className={form['beside']}>
          <CountryMarks country={chosen} />
          <span>{say(chosen.papers === 'papers_needed' ? 'console:purchase:form:papersNeededMeans' : 'console:purchase:form:selfServiceMeans')}</span>
        </div>
      )}
    </div>
  )
}

function CountryOption({ country }: { readonly country: Country | undefined }) {
  if (country === undefined) return null
  return (
    <span className={form['option']}>
      <Flag country={country.country} />
      <span className={form['optionName']}>{country.name}</span>
      <CountryMarks country={country} />
    </span>
  )
}
