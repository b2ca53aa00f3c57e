/** Views that people keep of a list. */
export const views = {
  title: 'Views',
  none: 'A view keeps filters, order and columns under a name. You find it here on every device.',
  save: 'Save this view…',
  saveTitle: 'Save this view',
  renameTitle: 'Rename the view',
  name: 'Name',
  keep: 'Save',
  saved: 'View “{{name}}” saved',
  rename: 'Rename “{{name}}”',
  remove: 'Remove “{{name}}”',
  replace: 'Replace “{{name}}”',
} as const
