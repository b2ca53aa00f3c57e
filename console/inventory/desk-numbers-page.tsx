import { getRouteApi } from '@tanstack/react-router'
import { useSay } from '../language/speaking.tsx'
import { Inventory } from './inventory.tsx'

const route = getRouteApi('/frame/desk/numbers')

/** Every organization's numbers, for the people who work at the desk. */
export function DeskNumbersPage() {
  const say = useSay()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return <Inventory title={say('console:inventory:deskTitle')} search={search} change={(next, how) => void navigate({ search: next, replace: true, ...how })} across />
}
