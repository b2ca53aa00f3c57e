import { design } from './design.ts'
import { identity } from './identity.ts'
import { inventory } from './inventory.ts'
import { navigation } from './navigation.ts'
import { purchase } from './purchase.ts'
import { search } from './search.ts'
import { shell } from './shell.ts'
import { views } from './views.ts'

export const frame = { design, identity, inventory, navigation, purchase, search, shell, views }
