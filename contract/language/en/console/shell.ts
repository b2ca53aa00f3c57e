/** What stands around every page. */
export const shell = {
  groups: { message: 'Message', desk: 'Desk' },
  skip: 'Skip to content',
  navigation: 'Navigation',
  search: 'Search everything',
  language: 'Language',
  person: '{{name}}: settings and sign-out',
  light: 'Light theme',
  dark: 'Dark theme',
  signOut: 'Sign out',
  stillSignedIn: { title: 'You are still signed in', fix: 'The desk could not be told to end your session. Sign out again when the connection is back.' },
  signIn: { title: 'Sign in', lead: 'The number desk', email: 'E-mail address', password: 'Password', showPassword: 'Show or hide the password', action: 'Sign in' },
  sessionOver: { title: 'Please sign in again', happened: 'Your session has ended: it was unused for half an hour, or was ended elsewhere. What you typed is still here.' },
  bug: {
    title: 'This page stopped working',
    happened: 'A fault on our side keeps it from being shown. What was saved before is safe.',
    fix: 'Reload the page. If it happens again, tell whoever runs this desk what you did, with the line below.',
  },
  notNow: 'This page cannot be shown now',
  unknown: { title: 'There is nothing here', happened: 'This address leads nowhere, or to something that you may not see.', home: 'Go to the start page' },
} as const
