import type { Catalogue } from '../catalogue.ts'

export const securityMail: Pick<Catalogue['mail'], 'password_changed' | 'totp_enabled' | 'totp_disabled' | 'passkey_added' | 'passkey_removed' | 'signed_out'> = {
  password_changed: {
    subject: 'Ihr Passwort wurde geändert',
    text: `Guten Tag,

das Passwort Ihres Kontos bei der Nummernstelle wurde am {{at}} geändert. Alle anderen Sitzungen wurden abgemeldet.

{{whoDid}}

Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, nutzt jemand anderes Ihr Konto: Ändern Sie unter „Mein Konto“ sofort Ihr Passwort, prüfen Sie dort Ihre Passkeys und Sitzungen, und informieren Sie einen Administrator von {{organization}}.

Freundliche Grüße
Guichet`,
  },
  totp_enabled: {
    subject: 'Eine Authenticator-App wurde eingerichtet',
    text: `Guten Tag,

für Ihr Konto bei der Nummernstelle wurde am {{at}} eine Authenticator-App eingerichtet. Die Anmeldung mit Passwort verlangt von nun an auch einen Code.

{{whoDid}}

Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, nutzt jemand anderes Ihr Konto: Ändern Sie unter „Mein Konto“ sofort Ihr Passwort, prüfen Sie dort Ihre Passkeys und Sitzungen, und informieren Sie einen Administrator von {{organization}}.

Freundliche Grüße
Guichet`,
  },
  totp_disabled: {
    subject: 'Ihre Authenticator-App wurde abgeschaltet',
    text: `Guten Tag,

die Authenticator-App Ihres Kontos bei der Nummernstelle wurde am {{at}} abgeschaltet. Zur Anmeldung genügt wieder das Passwort.

{{whoDid}}

Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, nutzt jemand anderes Ihr Konto: Ändern Sie unter „Mein Konto“ sofort Ihr Passwort, prüfen Sie dort Ihre Passkeys und Sitzungen, und informieren Sie einen Administrator von {{organization}}.

Freundliche Grüße
Guichet`,
  },
  passkey_added: {
    subject: 'Ein Passkey wurde hinzugefügt',
    text: `Guten Tag,

der Passkey „{{name}}“ wurde am {{at}} zu Ihrem Konto bei der Nummernstelle hinzugefügt. Wer ihn hat, kann sich als Sie anmelden.

{{whoDid}}

Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, nutzt jemand anderes Ihr Konto: Ändern Sie unter „Mein Konto“ sofort Ihr Passwort, prüfen Sie dort Ihre Passkeys und Sitzungen, und informieren Sie einen Administrator von {{organization}}.

Freundliche Grüße
Guichet`,
  },
  passkey_removed: {
    subject: 'Ein Passkey wurde entfernt',
    text: `Guten Tag,

der Passkey „{{name}}“ wurde am {{at}} aus Ihrem Konto bei der Nummernstelle entfernt. Mit ihm kann sich niemand mehr anmelden.

{{whoDid}}

Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, nutzt jemand anderes Ihr Konto: Ändern Sie unter „Mein Konto“ sofort Ihr Passwort, prüfen Sie dort Ihre Passkeys und Sitzungen, und informieren Sie einen Administrator von {{organization}}.

Freundliche Grüße
Guichet`,
  },
  signed_out: {
    subject: 'Sie wurden überall abgemeldet',
    text: `Guten Tag,

alle Sitzungen Ihres Kontos bei der Nummernstelle wurden am {{at}} beendet.

{{whoDid}}

Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, nutzt jemand anderes Ihr Konto: Ändern Sie unter „Mein Konto“ sofort Ihr Passwort, prüfen Sie dort Ihre Passkeys und Sitzungen, und informieren Sie einen Administrator von {{organization}}.

Freundliche Grüße
Guichet`,
  },
}
