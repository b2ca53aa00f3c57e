import { Link } from '@tanstack/react-router'
import { useSay } from '../language/speaking.tsx'

/** The inventory has its pages in another folder: here it is known by its address. */
export const inventoryPath: string = '/numbers'

export function InventoryLink() {
  return <Link to={inventoryPath}>{useSay()('console:purchase:inventory')}</Link>
}
