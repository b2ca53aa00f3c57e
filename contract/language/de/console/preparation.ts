/** The wizard that prepares a request. */
export const preparation = {
  title: '{{reference}} vorbereiten',
  toRequest: 'Antrag {{reference}}',
  stepsLabel: 'Schritte',
  steps: { end_user: 'Endnutzer', information: 'Angaben', papers: 'Unterlagen', alternatives: 'Ersatznummern', review: 'Prüfen und einreichen' },
  stepDone: 'erledigt', stepLater: 'danach',
  gaps_one: 'noch {{count, number}} offen',
  gaps_other: 'noch {{count, number}} offen',
  back: 'Zurück: {{step}}',
  on: 'Weiter: {{step}}',
  goOn: 'Weitermachen, wo Sie aufgehört haben',
  noStep: 'Einen solchen Schritt gibt es nicht',
  notNow: { title: 'Nichts mehr vorzubereiten', what: 'Dieser Antrag ist eingereicht oder beendet. Wo er steht, sagt seine Seite.' },
  endUserFirst: 'Geben Sie zuerst an, wer die Nummern nutzt: Davon hängt ab, was verlangt wird.',
  underWay: { title: 'Die Nummernstelle prüft diese Unterlagen gerade', what: 'Sie wurden mit einem anderen Antrag eingereicht und ändern sich nicht, bis über jenen entschieden ist. Wählen Sie ein anderes Dossier, oder warten Sie.' },

  numbers: {
    title_one: '{{count, number}} Nummer', title_other: '{{count, number}} Nummern',
    none: 'Noch keine Nummern.', heldFor: 'noch reserviert:', heldUntil: 'reserviert bis {{day}}', total: 'pro Monat:', more: 'Nummern suchen',
    takeOut: 'Herausnehmen', takeOutOf: '{{number}} herausnehmen',
  },

  returned: { title: 'Die Nummernstelle bittet um Nachbesserung', what: 'Alles andere bleibt, wie Sie es eingereicht haben. Bessern Sie das nach und reichen Sie bis {{until}} erneut ein; so lange bleiben die Nummern reserviert.' },

  endUser: {
    why: 'Jedes Land verlangt von einer Person andere Unterlagen als von einem Unternehmen. Endnutzer ist, wer mit diesen Nummern Nachrichten sendet; das kann auch Ihr Kunde sein.',
    who: 'Der Endnutzer ist',
    what: {
      individual: 'Jemand, der die Nummern für sich selbst nutzt.',
      business: 'Ein eingetragenes Unternehmen oder eine andere Organisation.',
      sole_proprietor: 'Jemand, der unter eigenem Namen ein Gewerbe betreibt.',
    },
    noRules: 'Die Nummernstelle hat keine Regeln für solche Endnutzer dieser Nummern: Welche Unterlagen nötig sind, ist ihr nicht bekannt.',
    notAdmitted: 'Nicht mit diesen Nummern. Anbieter, die sie nur an andere geben: {{carriers, list}}.',
    numbersFirst: 'Dieser Antrag hat noch keine Nummern', numbersFirstWhat: 'Welche Unterlagen verlangt werden, hängt von Land und Typ ab. Suchen Sie zuerst Nummern.',
    first: 'Dossier anlegen', another: 'Oder ein neues Dossier anlegen',
    anotherWhat: 'Es bewahrt Angaben und Unterlagen auf, für diesen Antrag und für spätere.',
    name: 'Name des Dossiers', start: 'Dossier anlegen',
  },
  fitting: {
    title: 'Dossiers, die diese Anforderungen erfüllen', what: 'Wer die Unterlagen schon hat, muss sie nicht noch einmal sammeln.',
    asItIs: 'Genehmigt: wird so verwendet.', asItIsUntil: 'Genehmigt bis {{day}}: wird so verwendet.',
    complete: 'Vollständig, noch nicht beurteilt.', incomplete_one: '{{count, number}} Punkt fehlt.', incomplete_other: '{{count, number}} Punkte fehlen.',
    underWay: 'Die Nummernstelle prüft es gerade für einen anderen Antrag.',
  },

  alternatives: {
    why: 'Bis der Anbieter bestätigt, kann eine Nummer anderswo verkauft werden. Legen Sie jetzt fest, was die Nummernstelle dann tun soll, damit nichts stillsteht.',
    question: 'Was soll die Nummernstelle dann tun?',
    choose_for_me: {
      label: 'Für mich auswählen',
      example: 'Ist {{number}} vergriffen, bestellt die Nummernstelle die ähnlichste freie Nummer: gleiches Land, gleicher Typ, gleiches Gebiet. Sie erfahren, welche es geworden ist.',
      inGeneral: 'Die Nummernstelle bestellt die ähnlichste freie Nummer: gleiches Land, gleicher Typ, gleiches Gebiet. Sie erfahren, welche es geworden ist.',
    },
    ask_me: {
      label: 'Mich fragen',
      example: 'Ist {{number}} vergriffen, reserviert die Nummernstelle bis zu drei ähnliche und schreibt Ihnen, bis wann Sie wählen können; so lange ruht die Bearbeitungszeit.',
      inGeneral: 'Die Nummernstelle reserviert bis zu drei ähnliche Nummern und schreibt Ihnen, bis wann Sie wählen können; so lange ruht die Bearbeitungszeit.',
    },
    contact: 'Wohin die Nummernstelle schreibt', contactWhat: 'Fragen, Auswahl und der abschließende Bescheid gehen dorthin.', useMine: '{{email}} verwenden',
    note: 'Eine Anmerkung für die Nummernstelle (freiwillig)', noteWhat: 'Alles, was beim Prüfen Ihrer Unterlagen hilft.',
  },

  review: {
    complete: 'Nichts fehlt', missing_one: '{{count, number}} Punkt fehlt', missing_other: '{{count, number}} Punkte fehlen',
    change: 'Ändern', changeOf: 'Ändern: {{what}}', nothing: 'Noch nichts', contact: 'Die Nummernstelle schreibt an {{email}}.',
  },
  submit: {
    title: 'Einreichen',
    expected: 'Wenn Sie jetzt einreichen, ist die Nummernstelle voraussichtlich fertig bis', clock: 'Die Bearbeitungszeit beginnt mit dem Einreichen und ruht, solange die Nummernstelle auf Ihre Antwort wartet.',
    notYet_one: 'Noch nicht: {{count, number}} Punkt fehlt', notYet_other: 'Noch nicht: {{count, number}} Punkte fehlen',
    unkept: 'Noch nicht: Ein Teil Ihrer Eingaben ist nicht gespeichert',
    action: 'Antrag einreichen', again: 'Erneut einreichen', kept: 'Ihr Entwurf bleibt erhalten.',
    done: '{{reference}} ist bei der Nummernstelle, voraussichtlich bis {{day}}',
  },
}
