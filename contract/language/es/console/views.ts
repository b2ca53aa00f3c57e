import type { Catalogue } from '../../catalogue.ts'

export const views: Catalogue['console']['views'] = {
  title: 'Vistas',
  none: 'Una vista guarda filtros, orden y columnas con un nombre. La encontrará aquí en todos sus dispositivos.',
  save: 'Guardar esta vista…',
  saveTitle: 'Guardar esta vista',
  renameTitle: 'Renombrar la vista',
  name: 'Nombre',
  keep: 'Guardar',
  saved: 'Vista «{{name}}» guardada',
  rename: 'Renombrar «{{name}}»',
  remove: 'Quitar «{{name}}»',
  replace: 'Sustituir «{{name}}»',
}
