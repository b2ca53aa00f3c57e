/** Views that people keep of a list. */
export const views = {
  title: 'Ansichten',
  none: 'Eine Ansicht hält Filter, Reihenfolge und Spalten unter einem Namen fest. Sie finden sie hier auf jedem Gerät.',
  save: 'Ansicht speichern…',
  saveTitle: 'Diese Ansicht speichern',
  renameTitle: 'Ansicht umbenennen',
  name: 'Name',
  keep: 'Speichern',
  saved: 'Ansicht „{{name}}“ gespeichert',
  rename: '„{{name}}“ umbenennen',
  remove: '„{{name}}“ entfernen',
  replace: '„{{name}}“ ersetzen',
}
