/** What the building blocks of every page say. */
export const design = {
  loading: 'Loading',
  late: 'This is taking longer than usual. It will open by itself as soon as the desk answers.',
  tryAgain: 'Try again',
  close: 'Close',
  back: 'Back',
  over: 'time is up',
  copied: 'Copied',
  notCopied: 'Your browser does not let this page copy: select the text and copy it yourself',
  notYet: '{{action}}: not yet. {{why}}',
  typeToConfirm: 'Type “{{typed}}” to confirm',
  businessDaysLeft_one: '({{count, number}} business day left)',
  businessDaysLeft_other: '({{count, number}} business days left)',
  pickAll: 'Select every row that is loaded',
  order: { label: 'Order', usual: 'Default order', ascending: '{{column}}, ascending', descending: '{{column}}, descending' },
  pick: 'Select {{name}}',
  notPickable: '{{name}} cannot be selected. {{why}}',
  unsaved: { title: 'Leave without saving?', what: 'What you typed here is not saved. It will be lost if you leave this page.', leave: 'Leave' },
  more: 'Show more',
  unreachable: {
    title: 'The desk is not answering',
    happened: 'Nothing came back: the connection was lost, or the desk is restarting. We cannot tell whether your last step was done.',
    fix: 'Everything on this page is kept. Check your connection and try again: doing it twice does no harm.',
  },
  notFetched: {
    title: 'This could not be opened',
    fix: 'The connection to the desk was lost. Everything on this page is kept: try again once you are connected. If that does not help, reload the page.',
  },
  notOurs: {
    title: 'Unexpected answer',
    happened: 'Something other than the desk answered, or a version of it that this page does not know.',
    fix: 'Reload the page. If that does not help, tell whoever runs this desk.',
  },
  keys: {
    title: 'Keyboard shortcuts', next: 'Next row', previous: 'Previous row', first: 'First row', last: 'Last row', pick: 'Select the row', pickTo: 'Select all rows from the last one selected', open: 'Open the row', all: 'This list',
    caps: { Control: 'Ctrl', Shift: 'Shift', Enter: 'Enter', Home: 'Home', End: 'End', ArrowUp: '↑', ArrowDown: '↓' },
  },
} as const
