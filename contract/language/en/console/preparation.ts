/** The wizard that prepares a request. */
export const preparation = {
  title: 'Prepare {{reference}}',
  toRequest: 'Request {{reference}}',
  stepsLabel: 'Steps',
  steps: { end_user: 'Who uses the numbers', information: 'Information', papers: 'Papers', alternatives: 'If a number is gone', review: 'Review and submit' },
  stepDone: 'done', stepLater: 'later',
  gaps_one: '{{count, number}} to do',
  gaps_other: '{{count, number}} to do',
  back: 'Back: {{step}}',
  on: 'Next: {{step}}',
  goOn: 'Continue where you left off',
  noStep: 'There is no such step',
  notNow: { title: 'Nothing to prepare any more', what: 'This request has been submitted, or has ended. Its page shows where it stands.' },
  endUserFirst: 'First say who uses the numbers: that decides what is asked for.',
  underWay: { title: 'These papers are with the desk', what: 'They were submitted with another request and cannot change until that one is decided. Choose another dossier, or wait.' },

  numbers: {
    title_one: '{{count, number}} number', title_other: '{{count, number}} numbers',
    none: 'No numbers yet.', heldFor: 'held for', heldUntil: 'held until {{day}}', total: 'a month:', more: 'Find numbers',
    takeOut: 'Take it out', takeOutOf: 'Take {{number}} out',
  },

  returned: { title: 'The desk returned this for correction', what: 'Everything else is kept as you submitted it. Correct this and submit again by {{until}}; until then the numbers stay held.' },

  endUser: {
    why: 'Which papers a country asks for depends on who the end user is: whoever sends messages with these numbers, which may be your customer rather than you.',
    who: 'The end user is',
    what: {
      individual: 'Somebody who uses the numbers for themselves.',
      business: 'A registered company or another organization.',
      sole_proprietor: 'Somebody who trades under their own name.',
    },
    noRules: 'The desk has no rules for this kind of end user with these numbers, so it does not know which papers to ask for.',
    notAdmitted: 'Not with these numbers: not offered to this kind of end user by {{carriers, list}}.',
    numbersFirst: 'This request has no numbers yet', numbersFirstWhat: 'Which papers are asked for depends on their country and type. Find numbers first.',
    first: 'Start the dossier', another: 'Or start a new dossier',
    anotherWhat: 'It keeps information and papers, for this request and for later ones.',
    name: 'Name of the dossier', start: 'Start the dossier',
  },
  fitting: {
    title: 'Dossiers that answer these demands', what: 'If the papers are already there, you do not need to gather them again.',
    asItIs: 'Approved: used as it is.', asItIsUntil: 'Approved until {{day}}: used as it is.',
    complete: 'Complete, not reviewed yet.', incomplete_one: '{{count, number}} thing is missing.', incomplete_other: '{{count, number}} things are missing.',
    underWay: 'With the desk for another request.',
  },

  alternatives: {
    why: 'Until the carrier confirms, a number can be sold elsewhere. Say now what the desk should do then, so that nothing is held up.',
    question: 'What should the desk do then?',
    choose_for_me: {
      label: 'Choose for me',
      example: 'If {{number}} is gone, the desk orders the nearest one that is free: same country, type and area, as alike as possible. You are told which one it was.',
      inGeneral: 'The desk orders the nearest number that is free: same country, type and area, as alike as possible. You are told which one it was.',
    },
    ask_me: {
      label: 'Ask me',
      example: 'If {{number}} is gone, the desk holds as many as three like it for you and tells you by when to choose; the clock is paused meanwhile.',
      inGeneral: 'The desk holds as many as three similar numbers for you and tells you by when to choose; the clock is paused meanwhile.',
    },
    contact: 'Where the desk writes to you', contactWhat: 'Questions, choices and the final notice go there.', useMine: 'Use {{email}}',
    note: 'A note for the desk (optional)', noteWhat: 'Anything that helps the person who reads your papers.',
  },

  review: {
    complete: 'Nothing is missing', missing_one: '{{count, number}} thing is missing', missing_other: '{{count, number}} things are missing',
    change: 'Change', changeOf: 'Change: {{what}}', nothing: 'Nothing yet', contact: 'The desk writes to {{email}}.',
  },
  submit: {
    title: 'Submit',
    expected: 'If you submit now, the desk expects to be done by', clock: 'The clock starts when you submit, and is paused while the desk waits for you.',
    notYet_one: 'Not yet: {{count, number}} thing is missing', notYet_other: 'Not yet: {{count, number}} things are missing',
    unkept: 'Not yet: some of what you typed is not saved',
    action: 'Submit the request', again: 'Submit again', kept: 'Your draft is kept.',
    done: '{{reference}} is with the desk, expected by {{day}}',
  },
} as const
