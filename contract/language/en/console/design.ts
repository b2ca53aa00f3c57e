/** What the building blocks of every page say. */
export const design = {
  loading: 'Loading',
  late: 'This takes longer than usual. It opens by itself as soon as the desk answers.',
  tryAgain: 'Try again',
  close: 'Close',
  back: 'Back',
  over: 'time is up',
  copied: 'Copied',
  notCopied: 'Your browser does not let the page copy: mark the text and copy it yourself',
  notYet: '{{action}}: not yet. {{why}}',
  typeToConfirm: 'Type “{{typed}}” to confirm',
  businessDaysLeft_one: '({{count, number}} business day left)',
  businessDaysLeft_other: '({{count, number}} business days left)',
  pickAll: 'Select every row that is loaded',
  order: { label: 'Order', usual: 'The usual order', ascending: '{{column}}, ascending', descending: '{{column}}, descending' },
  pick: 'Select {{name}}',
  notPickable: '{{name}} cannot be selected. {{why}}',
  unsaved: { title: 'Leave without saving?', what: 'What you typed here is not saved. It is lost when you leave this page.', leave: 'Leave' },
  more: 'Show more',
  unreachable: {
    title: 'The desk does not answer',
    happened: 'Nothing came back: the connection is broken, or the desk is being restarted. Whether your last step was done is not known.',
    fix: 'What you see and typed stays here. Check your connection and try again: doing it twice does no harm.',
  },
  notFetched: {
    title: 'This could not be opened',
    fix: 'The connection to the desk is broken. What you see and typed stays here: press once more when you are connected again. If that does not help, reload the page.',
  },
  notOurs: {
    title: 'The answer makes no sense',
    happened: 'Something else than the desk answered, or a version of it that this page does not know.',
    fix: 'Reload the page. If that does not help, tell whoever runs this desk.',
  },
  keys: {
    title: 'Keys', next: 'Next row', previous: 'Previous row', first: 'First row', last: 'Last row', pick: 'Select the row', pickTo: 'Select all rows from the last one selected', open: 'Open the row', all: 'This list',
    caps: { Control: 'Ctrl', Shift: 'Shift', Enter: 'Enter', Home: 'Home', End: 'End', ArrowUp: '↑', ArrowDown: '↓' },
  },
} as const
