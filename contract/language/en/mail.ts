import { securityMail } from './security-mail.ts'

/**
 * The desk's e-mails: plain text, short paragraphs; each says what happened, what comes next and by when. `numbers`, `gone`, `problems`,
 * `next`, `promise` and `kept` are made beforehand with `mail:line:*`. What may be empty (`kept`, `note`, `problems`) ends a paragraph or is one.
 */
export const mail = {
  request_submitted: {
    subject: 'Request {{reference}}: received',
    text: `Hello,

We have received request {{reference}} of {{organization}} for:

{{numbers}}

The numbers stay held for you. {{next}} {{promise}}

You need do nothing now. Should we need something from you, we will write, and the clock stops until you answer.

Guichet`,
  },
  request_returned: {
    subject: 'Request {{reference}}: something to mend by {{deadline}}',
    text: `Hello,

We have read the papers of request {{reference}} of {{organization}}. Before it can go on, please mend this:

{{problems}}

{{note}}

Everything else you sent is kept: change only what is named above, then submit the request again, by {{deadline}}. Until then your numbers stay held, and the clock stands still.

Guichet`,
  },
  request_passed: {
    subject: 'Request {{reference}}: no papers needed, numbers expected by {{expectedBy}}',
    text: `Hello,

The numbers of request {{reference}} of {{organization}} need no papers. We are ordering from the carrier:

{{numbers}}

We expect the numbers to be active by {{expectedBy}}. You need do nothing now; we will write when they are.

Guichet`,
  },
  request_approved: {
    subject: 'Request {{reference}}: papers approved, we are ordering',
    text: `Hello,

The papers of request {{reference}} of {{organization}} are approved. We are ordering from the carrier:

{{numbers}}

{{promise}} You need do nothing now; we will write when the numbers are active.

Guichet`,
  },
  choice_needed: {
    subject: 'Request {{reference}}: please choose by {{deadline}}',
    text: `Hello,

While we were ordering for request {{reference}} of {{organization}}, the carrier told us that these numbers are gone:

{{gone}}

You asked to be asked. We hold these alternatives for you, the nearest we found:

{{numbers}}

Please choose by {{deadline}}. You may also go on without them. The clock stands still until you choose; without an answer the request goes on without these alternatives: it waits for the numbers still under way and ends with those that are active.

Guichet`,
  },
  request_completed: {
    subject: 'Request {{reference}}: all your numbers are active',
    text: `Hello,

Request {{reference}} of {{organization}} is completed. These numbers are active and stand in your inventory:

{{numbers}}

You can use them from now on. {{kept}}

Guichet`,
  },
  request_partially_completed: {
    subject: 'Request {{reference}}: some of your numbers are active',
    text: `Hello,

Request {{reference}} of {{organization}} has ended with a part of its numbers. These are active and stand in your inventory:

{{numbers}}

These could not be had:

{{problems}}

You can use the active numbers from now on, and make a new request for others at any time. {{kept}}

Guichet`,
  },
  request_failed: {
    subject: 'Request {{reference}}: no number could be had',
    text: `Hello,

We are sorry: request {{reference}} of {{organization}} has ended without a number.

{{problems}}

Nothing is charged. You can choose other numbers and make a new request at any time. {{kept}}

Guichet`,
  },
  request_rejected: {
    subject: 'Request {{reference}}: rejected',
    text: `Hello,

We cannot go on with request {{reference}} of {{organization}}:

{{problems}}

{{note}}

The request is closed, the numbers held for it are released, and nothing is charged. Once this is mended you can make a new request at any time.

Guichet`,
  },
  request_cancelled: {
    subject: 'Request {{reference}}: cancelled',
    text: `Hello,

Request {{reference}} of {{organization}} is cancelled, as you asked. The numbers that were held for it are released; numbers that were already active stay yours.

There is nothing more for you to do. {{kept}}

Guichet`,
  },
  request_lapsed: {
    subject: 'Request {{reference}}: closed without an answer',
    text: `Hello,

We waited until {{deadline}} for your answer to request {{reference}} of {{organization}}; it is now closed, and the numbers that were held for it are released; numbers that are already active stay yours.

When you are ready, choose numbers and submit a new request. {{kept}}

Guichet`,
  },
  remark_of_desk: {
    subject: 'Request {{reference}}: the desk has written to you',
    text: `Hello,

{{author}} of the desk writes about request {{reference}} of {{organization}}:

{{remark}}

Please answer on the page of the request, under Conversation. Whatever the request waits for, and until when, stands on the same page.

Guichet`,
  },
  remark_of_requester: {
    subject: 'Request {{reference}}: {{organization}} has written',
    text: `Hello,

{{author}} of {{organization}} writes about request {{reference}}, whose case is yours:

{{remark}}

Please answer on the page of the request, under Conversation.

Guichet`,
  },
  invitation: {
    subject: '{{organization}} invites you to its number desk',
    text: `Hello,

{{name}} invites you to join {{organization}} at the number desk, as {{roles, roles}}.

Choose your name and a password here, by {{deadline}}:

{{link}}

Whoever has this link can accept the invitation: do not pass it on. If you expected none, do nothing; it ends by itself.

Guichet`,
  },
  ...securityMail,
  line: {
    link_left_out: '(The link stands in the e-mail alone.)',
    done_for_you: 'It was done by {{name}}.',
    number: '- {{number}}',
    replacement: '- {{number}}, in place of {{gone}}',
    choice: '- in place of {{gone}}: {{numbers, either}}',
    paper: '- {{paper, demand}}\n  {{why}}\n  What to do: {{fix}}',
    paper_with_note: '- {{paper, demand}}\n  {{why}}\n  What to do: {{fix}}\n  The desk adds: {{note}}',
    numbers_lost: '- {{numbers, list}}\n  {{why}}\n  What to do: {{fix}}',
    reason: '- {{why}}\n  What to do: {{fix}}',
    note: 'The desk adds:\n{{note}}',
    papers_next: 'Next we check the papers, then order from the carrier.',
    no_papers: 'They need no papers: next we order from the carrier.',
    on_time: 'We expect the numbers to be active by {{expectedBy}}.',
    dossier_kept: 'Your dossier is kept for your next request.',
    late: 'It is taking longer than {{expectedBy}}, the day we had named. We are sorry.',
  },
} as const
