import type { Catalogue } from '../catalogue.ts'
import { securityMail } from './security-mail.ts'

export const mail: Catalogue['mail'] = {
  request_submitted: {
    subject: 'Antrag {{reference}}: eingegangen',
    text: `Guten Tag,

wir haben den Antrag {{reference}} von {{organization}} für diese Nummern erhalten:

{{numbers}}

Die Nummern bleiben für Sie reserviert. {{next}} {{promise}}

Sie müssen jetzt nichts tun. Brauchen wir etwas von Ihnen, schreiben wir Ihnen, und die Bearbeitungszeit ruht, bis Sie antworten.

Freundliche Grüße
Guichet`,
  },
  request_returned: {
    subject: 'Antrag {{reference}}: bitte nachbessern bis {{deadline}}',
    text: `Guten Tag,

wir haben die Unterlagen zum Antrag {{reference}} von {{organization}} geprüft. Damit es weitergehen kann, bessern Sie bitte nach:

{{problems}}

{{note}}

Alles Übrige, was Sie gesendet haben, bleibt erhalten: Ändern Sie nur, was oben steht, und reichen Sie den Antrag dann bis {{deadline}} erneut ein. So lange bleiben Ihre Nummern reserviert, und die Bearbeitungszeit ruht.

Freundliche Grüße
Guichet`,
  },
  request_passed: {
    subject: 'Antrag {{reference}}: keine Unterlagen nötig, Nummern voraussichtlich bis {{expectedBy}}',
    text: `Guten Tag,

die Nummern des Antrags {{reference}} von {{organization}} brauchen keine Unterlagen. Wir bestellen beim Anbieter:

{{numbers}}

Die Nummern sind voraussichtlich bis {{expectedBy}} aktiv. Sie müssen jetzt nichts tun; wir schreiben Ihnen, sobald es so weit ist.

Freundliche Grüße
Guichet`,
  },
  request_approved: {
    subject: 'Antrag {{reference}}: Unterlagen genehmigt, wir bestellen',
    text: `Guten Tag,

die Unterlagen zum Antrag {{reference}} von {{organization}} sind genehmigt. Wir bestellen beim Anbieter:

{{numbers}}

{{promise}} Sie müssen jetzt nichts tun; wir schreiben Ihnen, sobald die Nummern aktiv sind.

Freundliche Grüße
Guichet`,
  },
  choice_needed: {
    subject: 'Antrag {{reference}}: Bitte wählen Sie bis {{deadline}}',
    text: `Guten Tag,

während wir für den Antrag {{reference}} von {{organization}} bestellten, hat uns der Anbieter gemeldet, dass diese Nummern vergriffen sind:

{{gone}}

Sie wollten in diesem Fall gefragt werden. Wir haben diese Ersatznummern für Sie reserviert, die ähnlichsten, die wir gefunden haben:

{{numbers}}

Bitte wählen Sie bis {{deadline}}. Sie können auch ohne sie fortfahren. Bis zu Ihrer Auswahl ruht die Bearbeitungszeit; ohne Antwort geht der Antrag ohne diese Ersatznummern weiter: Er wartet auf die Nummern, die noch unterwegs sind, und endet mit denen, die aktiv sind.

Freundliche Grüße
Guichet`,
  },
  request_completed: {
    subject: 'Antrag {{reference}}: Alle Ihre Nummern sind aktiv',
    text: `Guten Tag,

der Antrag {{reference}} von {{organization}} ist abgeschlossen. Diese Nummern sind aktiv und stehen in Ihrem Inventar:

{{numbers}}

Sie können sie ab sofort nutzen. {{kept}}

Freundliche Grüße
Guichet`,
  },
  request_partially_completed: {
    subject: 'Antrag {{reference}}: Einige Ihrer Nummern sind aktiv',
    text: `Guten Tag,

der Antrag {{reference}} von {{organization}} endet mit einem Teil seiner Nummern. Diese sind aktiv und stehen in Ihrem Inventar:

{{numbers}}

Diese waren nicht erhältlich:

{{problems}}

Die aktiven Nummern können Sie ab sofort nutzen; für andere können Sie jederzeit einen neuen Antrag stellen. {{kept}}

Freundliche Grüße
Guichet`,
  },
  request_failed: {
    subject: 'Antrag {{reference}}: keine Nummer erhältlich',
    text: `Guten Tag,

es tut uns leid: Der Antrag {{reference}} von {{organization}} endet ohne Nummer.

{{problems}}

Es wird nichts berechnet. Sie können jederzeit andere Nummern wählen und einen neuen Antrag stellen. {{kept}}

Freundliche Grüße
Guichet`,
  },
  request_rejected: {
    subject: 'Antrag {{reference}}: abgelehnt',
    text: `Guten Tag,

den Antrag {{reference}} von {{organization}} können wir nicht weiterführen:

{{problems}}

{{note}}

Der Antrag ist geschlossen, die dafür reservierten Nummern sind freigegeben, und es wird nichts berechnet. Sobald das behoben ist, können Sie jederzeit einen neuen Antrag stellen.

Freundliche Grüße
Guichet`,
  },
  request_cancelled: {
    subject: 'Antrag {{reference}}: zurückgezogen',
    text: `Guten Tag,

der Antrag {{reference}} von {{organization}} ist wie gewünscht zurückgezogen. Die dafür reservierten Nummern sind freigegeben; Nummern, die schon aktiv waren, behalten Sie.

Sie müssen nichts weiter tun. {{kept}}

Freundliche Grüße
Guichet`,
  },
  request_lapsed: {
    subject: 'Antrag {{reference}}: ohne Antwort geschlossen',
    text: `Guten Tag,

wir haben bis {{deadline}} auf Ihre Antwort zum Antrag {{reference}} von {{organization}} gewartet. Er ist nun geschlossen, und die dafür reservierten Nummern sind freigegeben; Nummern, die schon aktiv sind, behalten Sie.

Wenn Sie so weit sind, wählen Sie Nummern und reichen einen neuen Antrag ein. {{kept}}

Freundliche Grüße
Guichet`,
  },
  remark_of_desk: {
    subject: 'Antrag {{reference}}: Die Nummernstelle hat Ihnen geschrieben',
    text: `Guten Tag,

{{author}} von der Nummernstelle schreibt zum Antrag {{reference}} von {{organization}}:

{{remark}}

Bitte antworten Sie auf der Seite des Antrags, unter „Austausch“. Worauf der Antrag wartet und bis wann, steht auf derselben Seite.

Freundliche Grüße
Guichet`,
  },
  remark_of_requester: {
    subject: 'Antrag {{reference}}: {{organization}} hat geschrieben',
    text: `Guten Tag,

{{author}} von {{organization}} schreibt zum Antrag {{reference}}, dessen Vorgang bei Ihnen liegt:

{{remark}}

Bitte antworten Sie auf der Seite des Antrags, unter „Austausch“.

Freundliche Grüße
Guichet`,
  },
  invitation: {
    subject: 'Einladung von {{organization}} zur Nummernstelle',
    text: `Guten Tag,

{{name}} lädt Sie ein, {{organization}} bei der Nummernstelle beizutreten, als {{roles, roles}}.

Wählen Sie bis {{deadline}} Ihren Namen und ein Passwort:

{{link}}

Wer diesen Link hat, kann die Einladung annehmen: Geben Sie ihn nicht weiter. Haben Sie keine Einladung erwartet, müssen Sie nichts tun; sie läuft von selbst ab.

Freundliche Grüße
Guichet`,
  },
  ...securityMail,
  line: {
    link_left_out: '(Der Link steht nur in der E-Mail.)',
    done_for_you: 'Veranlasst hat das {{name}}.',
    number: '- {{number}}',
    replacement: '- {{number}}, anstelle von {{gone}}',
    choice: '- anstelle von {{gone}}: {{numbers, either}}',
    paper: '- {{paper, demand}}\n  {{why}}\n  Was zu tun ist: {{fix}}',
    paper_with_note: '- {{paper, demand}}\n  {{why}}\n  Was zu tun ist: {{fix}}\n  Die Nummernstelle ergänzt: {{note}}',
    numbers_lost: '- {{numbers, list}}\n  {{why}}\n  Was zu tun ist: {{fix}}',
    reason: '- {{why}}\n  Was zu tun ist: {{fix}}',
    note: 'Die Nummernstelle ergänzt:\n{{note}}',
    papers_next: 'Als Nächstes prüfen wir die Unterlagen, dann bestellen wir beim Anbieter.',
    no_papers: 'Es sind keine Unterlagen nötig: Als Nächstes bestellen wir beim Anbieter.',
    on_time: 'Die Nummern sind voraussichtlich bis {{expectedBy}} aktiv.',
    dossier_kept: 'Ihr Dossier bleibt für Ihren nächsten Antrag erhalten.',
    late: 'Es dauert länger als angekündigt ({{expectedBy}}). Das tut uns leid.',
  },
}
