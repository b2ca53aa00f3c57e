import type { Catalogue } from '../../catalogue.ts'

export const views: Catalogue['console']['views'] = {
  title: 'Vues',
  none: 'Une vue garde filtres, ordre et colonnes sous un nom. Vous la retrouvez ici sur tous vos appareils.',
  save: 'Enregistrer cette vue…',
  saveTitle: 'Enregistrer cette vue',
  renameTitle: 'Renommer la vue',
  name: 'Nom',
  keep: 'Enregistrer',
  saved: 'Vue « {{name}} » enregistrée',
  rename: 'Renommer « {{name}} »',
  remove: 'Retirer « {{name}} »',
  replace: 'Remplacer « {{name}} »',
}
