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

There is nothing for you to do now. If we need something from you, we will write, and the clock stops until you answer.

Guichet`,
  },
  request_returned: {
    subject: 'Request {{reference}}: corrections needed by {{deadline}}',
    text: `Hello,

We have read the papers of request {{reference}} of {{organization}}. Before it can go ahead, please correct the following:

{{problems}}

{{note}}

Everything else you sent is kept: change only what is named above, then submit the request again, by {{deadline}}. Until then your numbers stay held and the clock is paused.

Guichet`,
  },
  request_passed: {
    subject: 'Request {{reference}}: no papers needed, numbers expected by {{expectedBy}}',
    text: `Hello,

The numbers of request {{reference}} of {{organization}} need no papers. We are ordering from the carrier:

{{numbers}}

We expect the numbers to be active by {{expectedBy}}. There is nothing for you to do now; we will write when they are.

Guichet`,
  },
  request_approved: {
    subject: 'Request {{reference}}: papers approved, we are ordering',
    text: `Hello,

The papers of request {{reference}} of {{organization}} are approved. We are ordering from the carrier:

{{numbers}}

{{promise}} There is nothing for you to do now; we will write when the numbers are active.

Guichet`,
  },
  choice_needed: {
    subject: 'Request {{reference}}: please choose by {{deadline}}',
    text: `Hello,

While we were ordering for request {{reference}} of {{organization}}, the carrier told us that these numbers are gone:

{{gone}}

You asked us to let you choose. We are holding these alternatives for you, the nearest we found:

{{numbers}}

Please choose by {{deadline}}. You can also continue without them. The clock is paused until you choose. If you do not answer, the request continues without these alternatives: it waits for the numbers still under way and ends with those that are active.

Guichet`,
  },
  request_completed: {
    subject: 'Request {{reference}}: all your numbers are active',
    text: `Hello,

Request {{reference}} of {{organization}} is completed. These numbers are active and in your inventory:

{{numbers}}

You can use them from now on. {{kept}}

Guichet`,
  },
  request_partially_completed: {
    subject: 'Request {{reference}}: some of your numbers are active',
    text: `Hello,

Request {{reference}} of {{organization}} has ended with some of its numbers. These are active and in your inventory:

{{numbers}}

These could not be obtained:

{{problems}}

You can use the active numbers from now on, and make a new request for others at any time. {{kept}}

Guichet`,
  },
  request_failed: {
    subject: 'Request {{reference}}: no number could be obtained',
    text: `Hello,

We are sorry: request {{reference}} of {{organization}} has ended without a number.

{{problems}}

Nothing is charged. You can choose other numbers and make a new request at any time. {{kept}}

Guichet`,
  },
  request_rejected: {
    subject: 'Request {{reference}}: rejected',
    text: `Hello,

We cannot proceed with request {{reference}} of {{organization}}:

{{problems}}

{{note}}

The request is closed, the numbers held for it are released, and nothing is charged. Once this is put right, you can make a new request at any time.

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

We waited until {{deadline}} for your answer to request {{reference}} of {{organization}}. It is now closed, and the numbers that were held for it are released; numbers that are already active stay yours.

When you are ready, choose numbers and submit a new request. {{kept}}

Guichet`,
  },
  remark_of_desk: {
    subject: 'Request {{reference}}: the desk has written to you',
    text: `Hello,

{{author}} of the desk writes about request {{reference}} of {{organization}}:

{{remark}}

Please answer on the page of the request, under Conversation. The same page shows what the request is waiting for, and until when.

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

Anyone who has this link can accept the invitation, so do not pass it on. If you were not expecting it, do nothing: it will expire by itself.

Guichet`,
  },
  ...securityMail,
  line: {
    link_left_out: '(The link is in the e-mail only.)',
    done_for_you: 'The change was made by {{name}}.',
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
    late: 'It is taking longer than expected: we had said {{expectedBy}}. We are sorry.',
  },
} as const
