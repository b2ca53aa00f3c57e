/** What the building blocks of every page say. */
export const design = {
  loading: 'Wird geladen',
  late: 'Das dauert länger als sonst. Die Seite öffnet sich von selbst, sobald die Nummernstelle antwortet.',
  tryAgain: 'Erneut versuchen',
  close: 'Schließen',
  back: 'Zurück',
  over: 'die Zeit ist um',
  copied: 'Kopiert',
  notCopied: 'Ihr Browser erlaubt der Seite das Kopieren nicht: Markieren Sie den Text und kopieren Sie ihn selbst',
  notYet: '{{action}}: noch nicht möglich. {{why}}',
  typeToConfirm: 'Geben Sie zur Bestätigung „{{typed}}“ ein',
  businessDaysLeft_one: '(noch {{count, number}} Arbeitstag)',
  businessDaysLeft_other: '(noch {{count, number}} Arbeitstage)',
  pickAll: 'Alle geladenen Zeilen auswählen',
  order: { label: 'Reihenfolge', usual: 'Standard', ascending: '{{column}}, aufsteigend', descending: '{{column}}, absteigend' },
  pick: '{{name}} auswählen',
  notPickable: '{{name}} lässt sich nicht auswählen. {{why}}',
  unsaved: { title: 'Ohne Speichern verlassen?', what: 'Was Sie hier eingegeben haben, ist nicht gespeichert. Es geht verloren, wenn Sie diese Seite verlassen.', leave: 'Verlassen' },
  more: 'Mehr anzeigen',
  unreachable: {
    title: 'Die Nummernstelle antwortet nicht',
    happened: 'Es kam nichts zurück: Die Verbindung ist unterbrochen, oder die Nummernstelle startet gerade neu. Ob Ihr letzter Schritt ausgeführt wurde, ist nicht bekannt.',
    fix: 'Was Sie sehen und eingegeben haben, bleibt hier. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut: Ein zweiter Versuch schadet nicht.',
  },
  notFetched: {
    title: 'Das ließ sich nicht öffnen',
    fix: 'Die Verbindung zur Nummernstelle ist unterbrochen. Was Sie sehen und eingegeben haben, bleibt hier: Versuchen Sie es noch einmal, sobald Sie wieder verbunden sind. Hilft das nicht, laden Sie die Seite neu.',
  },
  notOurs: {
    title: 'Unverständliche Antwort',
    happened: 'Etwas anderes als die Nummernstelle hat geantwortet, oder eine Version von ihr, die diese Seite nicht kennt.',
    fix: 'Laden Sie die Seite neu. Hilft das nicht, informieren Sie den Betreiber dieser Nummernstelle.',
  },
  keys: {
    title: 'Tastenkürzel', next: 'Nächste Zeile', previous: 'Vorige Zeile', first: 'Erste Zeile', last: 'Letzte Zeile', pick: 'Zeile auswählen', pickTo: 'Alle Zeilen ab der zuletzt ausgewählten auswählen', open: 'Zeile öffnen', all: 'Diese Liste',
    caps: { Control: 'Strg', Shift: 'Umschalt', Enter: 'Eingabe', Home: 'Pos1', End: 'Ende', ArrowUp: '↑', ArrowDown: '↓' },
  },
}
