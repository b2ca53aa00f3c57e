import { Button, Group } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { newSeed } from '../browser/chance.ts'
import { Flag } from '../design/flag.tsx'
import { Page } from '../design/page.tsx'
import { useReader, useSay } from '../language/speaking.tsx'
import { CarriersNote } from './carriers-note.tsx'
import { ChangeLink } from './change-link.tsx'
import { CountryMarks } from './country-marks.tsx'
import { queryOf, type ResultsSearch, type SearchQuery } from './criteria.ts'
import { useCountries } from './kind.ts'
import { ResultList } from './result-list.tsx'
import { askResults } from './results-query.ts'
import { InventoryLink } from './inventory-link.tsx'
import styles from './purchase.module.css'

const route = getRouteApi('/frame/numbers/purchase/results')

/** What was found. Other criteria are other results, with nothing chosen; another order or another sample leaves what was chosen. */
export function ResultsPage() {
  const search = route.useSearch()
  const query = queryOf(search)
  if (query === undefined) return null
  const { seed: _, sort: __, ...criteria } = query
  return <Results key={JSON.stringify(criteria)} search={search} query={query} />
}

function Results({ search, query }: { readonly search: ResultsSearch; readonly query: SearchQuery }) {
  const say = useSay()
  const navigate = route.useNavigate()
  const results = useInfiniteQuery(askResults(query, useReader().language))
  const { chosen: country } = useCountries(search)
  const first = results.data?.pages[0]?.body
  const { seed: _, sort: __, ...criteria } = search
  const heading = (
    <span className={styles['heading']}>
      <span><Flag country={query.country} /> {first?.synopsis ?? say('console:purchase:results:title')}</span> {country !== undefined && <CountryMarks country={country} />}
    </span>
  )
  return (
    <Page
      title={first?.synopsis ?? say('console:purchase:results:title')} heading={heading}
      trail={[<InventoryLink key="inventory" />, <Link key="form" to="/numbers/purchase" search={criteria}>{say('console:purchase:form:title')}</Link>]}
      lead={<span aria-live="polite"><HowMany found={first?.total} isSearching={results.isFetching} /></span>}
      actions={
        <Group gap="xs">
          <ChangeLink search={search} variant="default" />
          <Button variant="default" loading={results.isFetching && !results.isFetchingNextPage} onClick={() => void navigate({ search: { ...search, seed: newSeed() } })}>
            {say('console:purchase:results:another')}
          </Button>
        </Group>
      }
    >
      {first !== undefined && <CarriersNote carriers={first.carriers} />}
      <ResultList search={search} query={query} results={results} />
    </Page>
  )
}

/** Nothing for a search that failed: why it did stands below. */
function HowMany({ found, isSearching }: { readonly found: number | undefined; readonly isSearching: boolean }) {
  const say = useSay()
  if (found !== undefined) return say('synopsis:found', { count: found })
  return isSearching && say('console:purchase:results:searching')
}
