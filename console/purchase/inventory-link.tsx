import { Link } from '@tanstack/react-router'
import { useSay } from '../language/speaking.tsx'

export function InventoryLink() {
  return <Link to="/numbers">{useSay()('console:purchase:inventory')}</Link>
}
