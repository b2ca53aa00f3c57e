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
  signIn: { title: 'Anmelden', lead: 'Die Nummernstelle', email: 'E-Mail-Adresse', password: 'Passwort', showPassword: 'Passwort anzeigen oder verbergen', action: 'Anmelden' },
  sessionOver: { title: 'Bitte melden Sie sich erneut an', happened: 'Ihre Sitzung ist beendet: Eine halbe Stunde lang wurde sie nicht genutzt, oder sie wurde anderswo beendet. Was Sie eingegeben haben, ist noch da.' },
  bug: {
    title: 'Auf dieser Seite ist ein Fehler aufgetreten',
    happened: 'Es ist unser Fehler: Die Seite ließ sich nicht darstellen. Was vorher gespeichert war, ist sicher.',
    fix: 'Laden Sie die Seite neu. Tritt er wieder auf, teilen Sie dem Betreiber dieser Nummernstelle mit, was Sie getan haben, und nennen Sie die Zeile unten.',
  },
  notNow: 'Diese Seite lässt sich gerade nicht anzeigen',
  unknown: { title: 'Hier gibt es nichts', happened: 'Diese Adresse führt nirgendwohin oder zu etwas, das Sie nicht sehen dürfen.', home: 'Zur Startseite' },
}
