import type { Catalogue } from '../catalogue.ts'

/** Im Infinitiv und groß: auf Schaltflächen so, wie sie hier stehen; in Sätzen in Anführungszeichen oder nach einem Doppelpunkt. */
export const events: Catalogue['events'] = {
  offer: { hold: 'Reservieren', expire: 'Ablaufen lassen', release: 'Freigeben', order: 'Bestellen', confirm: 'Bestätigen', reject: 'Ablehnen', cancel: 'Stornieren', vanish: 'Zurückziehen', reappear: 'Wiederherstellen', return: 'Zurücknehmen' },
  hold: { extend: 'Verlängern', release: 'Freigeben', expire: 'Ablaufen lassen', order: 'Bestellen', lose: 'Verlieren' },
  dossier: {
    submit: 'Einreichen', claim: 'Übernehmen', unclaim: 'Zurücklegen', return: 'Zurückgeben', approve: 'Genehmigen', reject: 'Ablehnen', withdraw: 'Zurückziehen',
    change: 'Ändern', judge: 'Beurteilen', supersede: 'Ersetzen', expire: 'Ablaufen lassen',
  },
  slot: { fill: 'Belegen', clear: 'Leeren', accept: 'Anerkennen', refuse: 'Beanstanden', unjudge: 'Befund zurücknehmen' },
  document: { accept: 'Anerkennen', refuse: 'Beanstanden', replace: 'Ersetzen', delete: 'Löschen', unjudge: 'Befund zurücknehmen' },
  request: {
    change: 'Ändern', submit: 'Einreichen', claim: 'Übernehmen', pass: 'Durchlassen', unclaim: 'Zurücklegen', return: 'Zurückgeben', approve: 'Genehmigen', reject: 'Ablehnen', order: 'Bestellen',
    ask: 'Nachfragen', choose: 'Auswählen', complete: 'Abschließen', complete_partly: 'Teils abschließen', fail: 'Aufgeben', lapse: 'Verfallen lassen', cancel: 'Zurückziehen', confirm_cancel: 'Rücknahme abschließen',
  },
  requestLine: { order: 'Bestellen', drop: 'Entfallen lassen', lose: 'Verlieren', activate: 'Aktivieren', refuse: 'Ablehnen', choose: 'Auswählen' },
  case: {
    claim: 'Übernehmen', assign: 'Zuweisen', unclaim: 'Zurücklegen', judge: 'Beurteilen', return: 'Zurückgeben', reopen: 'Wieder öffnen', approve: 'Genehmigen', reject: 'Ablehnen', withdraw: 'Zurückziehen',
  },
  order: {
    submit: 'Senden', acknowledge: 'Annahme bestätigen', fail: 'Aufgeben', progress: 'Fortsetzen', complete: 'Abschließen', complete_partly: 'Teils abschließen', cancel: 'Stornieren', confirm_cancel: 'Stornierung abschließen',
    retry: 'Erneut anfragen', settle: 'Bereinigen',
  },
  orderLine: { activate: 'Aktivieren', lose: 'Verlieren', refuse: 'Ablehnen', cancel: 'Stornieren' },
  purchase: { complete: 'Abschließen', complete_partly: 'Teils abschließen', fail: 'Aufgeben' },
  number: { activate: 'Aktivieren', fail: 'Aufgeben', release: 'Kündigen', reclaim: 'Zurückholen', return: 'Zurückgeben', confirm: 'Rückgabe bestätigen' },
  ruleVersion: { take_effect: 'In Kraft setzen', withdraw: 'Zurückziehen', give_way: 'Ersetzen' },
  invitation: { resend: 'Erneut senden', accept: 'Annehmen', revoke: 'Zurückziehen', expire: 'Ablaufen lassen' },
  message: { send: 'Senden', keep: 'Behalten', give_up: 'Aufgeben' },
}
