/**
 * The desk's e-mails: plain text, short paragraphs; each says what happened, what comes next and by when. `numbers`, `gone` and
 * `problems` are lines made beforehand with `mail:line:*`; `note` is what the desk wrote, in `mail:line:note`, or empty.
 */
export const mail = {
  request_submitted: {
    subject: 'Request {{reference}}: received, answer expected by {{expectedBy}}',
    text: `Hello,

We have received request {{reference}} of {{organization}} for:

{{numbers}}

The numbers stay held for you. Next we check the papers, then order from the carrier. We expect to be done by {{expectedBy}}.

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
  request_approved: {
    subject: 'Request {{reference}}: papers approved, numbers expected by {{expectedBy}}',
    text: `Hello,

The papers of request {{reference}} of {{organization}} are approved. We are ordering from the carrier:

{{numbers}}

We expect the numbers to be active by {{expectedBy}}. You need do nothing now; we will write when they are.

Guichet`,
  },
  choice_needed: {
    subject: 'Request {{reference}}: please choose by {{deadline}}',
    text: `Hello,

While we were ordering for request {{reference}} of {{organization}}, the carrier told us that these numbers are gone:

{{gone}}

You asked to be asked. We hold these alternatives for you, the nearest we found:

{{numbers}}

Please choose by {{deadline}}. You may also go on without them. The clock stands still until you choose; without an answer the request ends with the numbers that are already active.

Guichet`,
  },
  request_completed: {
    subject: 'Request {{reference}}: all your numbers are active',
    text: `Hello,

Request {{reference}} of {{organization}} is completed. These numbers are active and stand in your inventory:

{{numbers}}

You can use them from now on. The dossier is kept for your next request.

Guichet`,
  },
  request_partially_completed: {
    subject: 'Request {{reference}}: some of your numbers are active',
    text: `Hello,

Request {{reference}} of {{organization}} has ended with a part of its numbers. These are active and stand in your inventory:

{{numbers}}

These could not be had:

{{problems}}

You can use the active numbers from now on, and make a new request for others at any time, with the same dossier.

Guichet`,
  },
  request_failed: {
    subject: 'Request {{reference}}: no number could be had',
    text: `Hello,

We are sorry: request {{reference}} of {{organization}} has ended without a number.

{{problems}}

Nothing is charged. Your dossier is kept: choose other numbers and submit a new request with it at any time.

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

Your dossier is kept for another request. There is nothing more for you to do.

Guichet`,
  },
  request_lapsed: {
    subject: 'Request {{reference}}: closed without an answer',
    text: `Hello,

We waited until {{deadline}} for your answer to request {{reference}} of {{organization}}; it is now closed, and the numbers that were held for it are released; numbers that are already active stay yours.

Your dossier and its documents are kept. When you are ready, choose numbers and submit a new request with it.

Guichet`,
  },
  line: {
    number: '- {{number}}',
    problem: '- {{paper}}: {{why}}\n  What to do: {{fix}}',
    reason: '- {{why}}\n  What to do: {{fix}}',
    note: 'The desk adds:\n{{note}}',
  },
} as const
