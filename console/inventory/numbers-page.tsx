import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMay } from '../desk/me.tsx'
import { useSay } from '../language/speaking.tsx'
import { Inventory } from './inventory.tsx'
import { RequestsUnderWay } from './requests-under-way.tsx'

const route = getRouteApi('/frame/numbers')

/** Admin > Message > SMS number inventory. */
export function NumbersPage() {
  const say = useSay()
  const may = useMay()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Inventory
      title={say('console:inventory:title')} search={search} change={(next, how) => void navigate({ search: next, replace: true, ...how })}
      action={may('sms:phoneNumber:add') && <Button renderRoot={(props) => <Link {...props} to="/numbers/purchase" />}>{say('console:inventory:purchase')}</Button>}
      above={<RequestsUnderWay />}
    />
  )
}
