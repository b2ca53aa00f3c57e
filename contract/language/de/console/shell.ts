/** What stands around every page. */
export const shell = {
  groups: { message: 'Nachrichten', desk: 'Nummernstelle' },
  skip: 'Zur Seite springen',
  navigation: 'Navigation',
  search: 'Alles durchsuchen',
  language: 'Sprache',
  person: '{{name}}: Einstellungen und Abmelden',
  light: 'Helles Design',
  dark: 'Dunkles Design',
  signOut: 'Abmelden',
  stillSignedIn: { title: 'Sie sind noch angemeldet', fix: 'Ihre Sitzung ließ sich nicht beenden, weil die Nummernstelle nicht erreicht wurde. Melden Sie sich erneut ab, wenn die Verbindung wieder steht.' },
  signIn: { title: 'Anmelden', lead: 'Die Nummernstelle', email: 'E-Mail-Adresse', password: 'Passwort', showPassword: 'Passwort zeigen oder verbergen', action: 'Anmelden' },
  sessionOver: { title: 'Bitte melden Sie sich erneut an', happened: 'Ihre Sitzung ist beendet: Eine halbe Stunde verging ohne Nutzung, oder sie wurde anderswo beendet. Was Sie eingegeben haben, ist noch da.' },
  bug: {
    title: 'Diese Seite ist ausgefallen',
    happened: 'Durch einen Fehler von uns ließ sie sich nicht darstellen. Was vorher gespeichert war, ist sicher.',
    fix: 'Laden Sie die Seite neu. Fällt sie wieder aus, sagen Sie dem Betreiber dieser Nummernstelle, was Sie getan haben, und nennen Sie die Zeile unten.',
  },
  notNow: 'Diese Seite lässt sich gerade nicht zeigen',
  unknown: { title: 'Hier ist nichts', happened: 'Diese Adresse führt nirgendwohin oder zu etwas, das Sie nicht sehen dürfen.', home: 'Zum Anfang' },
}
