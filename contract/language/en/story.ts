/** What `guichet demo` tells: a title for each step, what the desk answered, and what had to be so. */
export const story = {
  held: 'The story held: everything above is true ({{seconds, number}} s).',
  broken: 'The story broke here: {{expected}}',
  notRefused: 'This call must be refused, and was not.',
  actors: {
    title: 'Three people sign in at {{url}}',
    requester: '{{name}} asks for {{organization}}: licence {{licence}}, organization ID {{id}}',
    unlocked: 'The licence unlocks SMS numbers',
  },
  search: {
    title: 'The requester searches for {{count, number}} French mobile numbers with the same ending',
    tooFew: 'Too few; the requester tries another ending.',
    none: 'Some ending has enough numbers for sale.',
    ending: '{{count, number}} numbers end with {{ending}}',
    onRequest: 'Each needs papers, and says so',
  },
  buy: { title: 'The requester tries “Buy now” all the same', refused: 'The desk refuses: offer.regulated' },
  hold: {
    title: 'The requester holds the {{count, number}} numbers',
    until: '{{number}}, held until {{at}}',
    held_one: '{{count, number}} number is held',
    held_other: '{{count, number}} numbers are held',
  },
  dossier: {
    title: 'The requester starts a dossier for a business, and sees what is demanded',
    demands: 'It demands: {{slots, list}}',
    sourced: 'Each demand names its source, and a draft says what it was derived from',
  },
  papers: {
    title: 'The requester prepares the papers and uploads them; one is not what it should be',
    uploaded: '{{name}}: {{bytes, number}} bytes, {{mediaType}}',
    filled: 'Every slot is filled',
  },
  request: {
    title: 'The requester starts a request: if a number is gone, the desk chooses another',
    draft: '{{reference}} is a draft with all the numbers',
  },
  tooEarly: {
    title: 'The requester submits too early',
    refused_one: 'The desk refuses, and names {{count, number}} thing that is missing',
    refused_other: 'The desk refuses, and names {{count, number}} things that are missing',
  },
  information: { title: 'The requester fills in what is missing', complete: 'The dossier is complete' },
  submit: { title: 'The requester submits', submitted: '{{reference}} is submitted; it is the desk’s turn', expectedBy: 'The desk expects to be done by {{day}}' },
  review: {
    title: 'The reviewer takes the case and reads the papers',
    claimed: '{{name}} has claimed the case',
    noCase: 'There is a case for {{reference}}.',
    read: 'Read: {{demand, demand}}, {{bytes, number}} bytes of PDF',
    accepted: 'Accepted: {{demand, demand}}',
    returned: '{{reference}} went back to the requester, with one document refused',
    paused: 'The clock is paused until the requester answers',
  },
  mail: {
    title: 'The requester receives an e-mail',
    to: 'To {{recipient}} ({{status}})',
    returned: 'The e-mail says what to correct and by when',
  },
  mend: { title: 'The requester replaces the document and submits again', told: 'The dossier names the one document, why it was refused and what to do' },
  vanish: {
    title: 'Meanwhile one of the numbers vanishes at the carrier (the operator controls the simulated carriers)',
    none: 'The request still wants its numbers.',
    lost: '{{carrier}} no longer has {{number}}; nobody at the desk knows',
  },
  approve: { title: 'The reviewer accepts and approves', approvable: 'Every document is accepted', approved: '{{reference}} is approved; the orders were prepared in the same transaction' },
  carrier: {
    title: 'The carriers answer',
    order: '{{carrier}}, order {{order}} ({{count, number}}): {{status}}. {{said}}',
    completed: '{{reference}}: {{status}}',
    gone: '{{number}} is gone ({{reason, reason}})',
    replaced: '{{number}} stands in for {{lost}} ({{policy}})',
  },
  inventory: { title: 'The numbers are in the inventory', active: '{{count, number}} numbers are active' },
  mails: { title: 'The e-mails of the whole story', one: '{{subject}} → {{recipient}} ({{status}})', all: '{{count, number}} e-mails, in the order of what happened' },
  end: {
    title: 'That was it',
    summary:
      '{{reference}}: {{numbers, number}} numbers asked for, {{numbers, number}} active, one of them in place of one that was gone; {{mails, number}} e-mails.\n' +
      'To look again: npx guichet requests show {{reference}}, npx guichet numbers --request {{reference}}, npx guichet review show {{reference}}',
  },
} as const
