import type { Catalogue } from '../catalogue.ts'

export const story: Catalogue['cli']['demo'] = {
  held: 'Die Geschichte stimmt: Alles verlief wie oben erzählt ({{seconds, number}} s).',
  broken: 'Die Geschichte brach hier ab: {{expected}}',
  notRefused: 'Dieser Aufruf muss abgelehnt werden, wurde es aber nicht.',
  actors: {
    title: 'Drei Personen melden sich bei {{url}} an',
    requester: '{{name}} handelt für {{organization}}: Lizenz {{licence}}, Organisations-ID {{id}}',
    unlocked: 'Die Lizenz umfasst SMS-Nummern',
  },
  search: {
    title: 'Die Antragstellerin sucht {{count, number}} französische Mobilnummern mit gleicher Endung',
    tooFew: 'Zu wenige; die Antragstellerin versucht eine andere Endung.',
    none: 'Für irgendeine Endung stehen genug Nummern zum Verkauf.',
    ending: '{{count, number}} Nummern enden auf {{ending}}',
    onRequest: 'Jede braucht Unterlagen, und das steht auch dabei',
  },
  buy: { title: 'Die Antragstellerin versucht trotzdem „Kaufen“', refused: 'Die Nummernstelle lehnt ab: offer.regulated' },
  hold: {
    title: 'Die Antragstellerin reserviert die {{count, number}} Nummern',
    until: '{{number}}, reserviert bis {{at}}',
    held_one: '{{count, number}} Nummer ist reserviert',
    held_other: '{{count, number}} Nummern sind reserviert',
  },
  dossier: {
    title: 'Die Antragstellerin legt ein Dossier für ein Unternehmen an und sieht, was verlangt wird',
    demands: 'Verlangt wird: {{slots, list}}',
    sourced: 'Jede Anforderung nennt ihre Quelle, und ein Entwurf sagt, wovon er abgeleitet ist',
  },
  papers: {
    title: 'Die Antragstellerin erstellt die Unterlagen und lädt sie hoch; ein Dokument ist nicht, was es sein soll',
    uploaded: '{{name}}: {{bytes, number}} Byte, {{mediaType}}',
    filled: 'Jeder Platz ist belegt',
  },
  request: {
    title: 'Die Antragstellerin beginnt einen Antrag: Ist eine Nummer vergriffen, wählt die Nummernstelle eine andere',
    draft: '{{reference}} ist ein Entwurf mit allen Nummern',
  },
  tooEarly: {
    title: 'Die Antragstellerin reicht zu früh ein',
    refused_one: 'Die Nummernstelle lehnt ab und nennt {{count, number}} Punkt, der fehlt',
    refused_other: 'Die Nummernstelle lehnt ab und nennt {{count, number}} Punkte, die fehlen',
  },
  information: { title: 'Die Antragstellerin ergänzt, was fehlt', complete: 'Das Dossier ist vollständig' },
  submit: { title: 'Die Antragstellerin reicht ein', submitted: '{{reference}} ist eingereicht; die Nummernstelle ist am Zug', expectedBy: 'Die Nummernstelle ist voraussichtlich bis {{day}} fertig' },
  review: {
    title: 'Die Prüferin übernimmt den Vorgang und liest die Unterlagen',
    claimed: '{{name}} hat den Vorgang übernommen',
    noCase: 'Zu {{reference}} gibt es einen Vorgang.',
    read: 'Gelesen: {{demand, demand}}, {{bytes, number}} Byte PDF',
    accepted: 'Anerkannt: {{demand, demand}}',
    returned: '{{reference}} ging an die Antragstellerin zurück, mit einem beanstandeten Dokument',
    paused: 'Die Bearbeitungszeit ruht, bis die Antragstellerin antwortet',
  },
  mail: {
    title: 'Die Antragstellerin erhält eine E-Mail',
    to: 'An {{recipient}} ({{status}})',
    returned: 'Die E-Mail sagt, was nachzubessern ist und bis wann',
  },
  mend: { title: 'Die Antragstellerin ersetzt das Dokument und reicht erneut ein', told: 'Das Dossier nennt das eine Dokument, warum es beanstandet wurde und was zu tun ist' },
  vanish: {
    title: 'Inzwischen verschwindet eine der Nummern beim Anbieter (die Betreiberin steuert die simulierten Anbieter)',
    none: 'Der Antrag will seine Nummern noch.',
    lost: '{{carrier}} hat {{number}} nicht mehr; niemand in der Nummernstelle weiß davon',
  },
  approve: { title: 'Die Prüferin erkennt an und genehmigt', approvable: 'Jedes Dokument ist anerkannt', approved: '{{reference}} ist genehmigt; die Bestellungen wurden in derselben Transaktion vorbereitet' },
  carrier: {
    title: 'Die Anbieter antworten',
    order: '{{carrier}}, Bestellung {{order}} ({{count, number}}): {{status}}. {{said}}',
    completed: '{{reference}}: {{status}}',
    gone: '{{number}} ist vergriffen ({{reason, reason}})',
    replaced: '{{number}} tritt an die Stelle von {{lost}} ({{policy}})',
  },
  inventory: { title: 'Die Nummern stehen im Inventar', active: '{{count, number}} Nummern sind aktiv' },
  mails: { title: 'Die E-Mails der ganzen Geschichte', one: '{{subject}} → {{recipient}} ({{status}})', all: '{{count, number}} E-Mails, in der Reihenfolge der Ereignisse' },
  end: {
    title: 'Das war’s',
    summary:
      '{{reference}}: {{numbers, number}} Nummern beantragt, {{numbers, number}} aktiv, eine davon anstelle einer vergriffenen; {{mails, number}} E-Mails.\n' +
      'Zum Nachsehen: npx guichet requests show {{reference}}, npx guichet numbers --request {{reference}}, npx guichet review show {{reference}}',
  },
}
