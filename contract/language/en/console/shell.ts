/** What stands around every page. */
export const shell = {
  groups: { message: 'Message', desk: 'Desk' },
  skip: 'Skip to the page',
  navigation: 'Navigation',
  search: 'Search everything',
  language: 'Language',
  person: '{{name}}: settings and sign-out',
  light: 'Light theme',
  dark: 'Dark theme',
  signOut: 'Sign out',
  stillSignedIn: { title: 'You are still signed in', fix: 'The desk could not be told to end your session. Sign out again when the connection is back.' },
  signIn: { title: 'Sign in', lead: 'The number desk', email: 'E-mail address', password: 'Password', showPassword: 'Show or hide the password', action: 'Sign in' },
  sessionOver: { title: 'Please sign in again', happened: 'Your session is over: half an hour went by without use, or it was ended elsewhere. What you typed is still here.' },
  bug: {
    title: 'This page broke',
    happened: 'A fault of ours kept it from being drawn. What was saved before is safe.',
    fix: 'Reload the page. If it breaks again, tell whoever runs this desk what you did, with the line below.',
  },
  notNow: 'This page cannot be shown now',
  unknown: { title: 'There is nothing here', happened: 'This address leads nowhere, or to something that you may not see.', home: 'To the start' },
} as const
