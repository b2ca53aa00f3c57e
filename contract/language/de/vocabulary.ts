import type { Catalogue } from '../catalogue.ts'

export const numberTypes: Catalogue['numberTypes'] = {
  mobile: 'mobil', local: 'lokal', national: 'national', toll_free: 'gebührenfrei', shared_cost: 'geteilte Kosten', short_code: 'Kurzwahl', alphanumeric: 'Absendername',
}

export const endUserTypes: Catalogue['endUserTypes'] = { individual: 'Privatperson', business: 'Unternehmen', sole_proprietor: 'Einzelunternehmer' }

export const capabilities: Catalogue['capabilities'] = { sms: 'SMS', mms: 'MMS', voice: 'Sprache' }

export const addressRequirements: Catalogue['addressRequirements'] = {
  none: 'keine Adresse nötig', any: 'eine beliebige Adresse', local: 'eine Adresse im Land', foreign: 'eine Adresse außerhalb des Landes',
}

export const alternativesPolicies: Catalogue['alternativesPolicies'] = {
  choose_for_me: 'Für mich auswählen: Die Nummernstelle nimmt die ähnlichste Nummer', ask_me: 'Mich fragen: Die Nummernstelle schlägt Nummern vor und wartet',
}

export const addressScopes: Catalogue['addressScopes'] = {
  matches_number_area_code: 'im Vorwahlgebiet der Nummer',
  same_city_as_number: 'in der Stadt der Nummer',
  in_country: 'irgendwo im Land der Nummer',
  worldwide: 'irgendwo auf der Welt',
  unspecified: 'wo genau, sagt die Quelle nicht; am sichersten ist eine Adresse im Land',
}

export const issuerScopes: Catalogue['issuerScopes'] = {
  local: 'ausgestellt im Land der Nummer (für Nummern der EU: Pässe und Personalausweise jedes EU-Staats)',
  any: 'ausgestellt in einem beliebigen Land',
}

export const provenFacts: Catalogue['provenFacts'] = { company_name: 'Name des Unternehmens', business_registration_number: 'Registernummer', address: 'Adresse' }

export const paperConditions: Catalogue['paperConditions'] = {
  both_sides: 'Vorder- und Rückseite', company_stamp_or_handwritten_name: 'mit Firmenstempel oder dem Namen in Handschrift', carrier_template: 'auf dem Formular des Anbieters', online_check: 'online beim Anbieter geprüft',
}

export const addressLines: Catalogue['addressLines'] = { street: 'Straße und Hausnummer', locality: 'Ort', region: 'Region', postalCode: 'Postleitzahl', country: 'Land' }

export const holders: Catalogue['holders'] = {
  company: { alone: 'das Unternehmen', of: 'des Unternehmens' },
  end_user: { alone: 'der Endnutzer', of: 'des Endnutzers' },
  authorized_representative: { alone: 'die vertretungsberechtigte Person', of: 'der vertretungsberechtigten Person' },
  purchaser: { alone: 'der Käufer', of: 'des Käufers' },
  service_activator: { alone: 'die Person, die den Dienst aktiviert', of: 'der Person, die den Dienst aktiviert' },
}

export const flags: Catalogue['flags'] = {
  action_requirement: 'Der Endnutzer muss beim Anbieter selbst etwas tun, zum Beispiel seine Identität prüfen lassen.',
  end_user_must_be_physically_present: 'Der Endnutzer muss sich wirklich unter der angegebenen Adresse befinden.',
  business_use_only: 'Nur für geschäftliche Nutzung.',
  scanned_documents_only: 'Nur Scans, keine Fotos.',
  pdf_only: 'Nur PDF.',
  requirement_group_mandatory: 'Der Anbieter nimmt eine Bestellung erst an, wenn die Unterlagen genehmigt sind.',
  same_file_may_fill_many_slots: 'Ein Dokument kann mehrere Plätze belegen.',
}

export const confidences: Catalogue['confidences'] = { high: 'hoch', medium: 'mittel', low: 'gering' }

export const waitingOn: Catalogue['waitingOn'] = { requester: 'Antragsteller', desk: 'Nummernstelle', carrier: 'Anbieter', nobody: 'niemand' }

export const uses: Catalogue['uses'] = { flow: 'Flow', campaign: 'Kampagne' }

export const expectations: Catalogue['expectations'] = {
  string: 'Text', number: 'eine Zahl', int: 'eine ganze Zahl', boolean: 'true oder false', array: 'eine Liste', object: 'ein Objekt', record: 'ein Objekt', null: 'nichts',
  email: 'eine E-Mail-Adresse', uuid: 'eine UUID', url: 'eine Adresse, die mit https:// beginnt', date: 'ein Tag wie 2026-11-26', datetime: 'ein Zeitpunkt wie 2026-11-26T09:30:00Z',
  e164: 'eine Nummer wie +33199001234', past_day: 'ein Tag, der nicht in der Zukunft liegt', regex: 'die Form, die /openapi.json angibt', stringbool: 'true oder false', json_string: 'JSON',
  time_zone: 'eine Zeitzone wie Europe/Paris', period: 'ein letzter Tag, der nicht vor dem ersten liegt', period_too_long: 'ein Zeitraum von höchstens zwei Jahren', plain_text: 'Text ohne NUL und ohne halbe Zeichen',
  present_day: 'heute oder ein späterer Tag', day_after_base: 'ein Tag, der nicht vor dem ersten Tag der neuesten Version liegt', rule_change: 'mindestens ein Unterschied zur neuesten Version',
  new_in_list: 'etwas, das noch nicht in der Liste steht', known_rule_set: 'Regeln, die in der neuesten Version stehen', unchanged_rule_set: 'Regeln, die nicht zugleich geändert werden',
  rule_set_without_drafts: 'Regeln, von denen kein Entwurf abgeleitet ist', sourced_rule_set: 'Regeln mit Quelle aus dieser Version, von denen der Entwurf abgeleitet ist',
  rule_source: 'eine Adresse oder eine Anmerkung', language_tag: 'eine Sprache wie en-US', country: 'ein Land wie FR', short_code: 'die Ziffern einer Kurzwahl',
  e164_of_country: 'eine Nummer dieses Landes wie +33199001234',
}

export const roles: Catalogue['roles'] = {
  requester: 'Antragsteller', viewer: 'Leser', organization_admin: 'Administrator', reviewer: 'Prüfer', operator: 'Betreiber',
}

export const letters: Catalogue['letters'] = {
  request_submitted: 'Ein Antrag ist eingegangen',
  request_passed: 'Ein Antrag braucht keine Unterlagen und wird bestellt',
  request_returned: 'An einem Antrag ist etwas nachzubessern',
  request_approved: 'Die Unterlagen eines Antrags sind genehmigt',
  choice_needed: 'Eine Nummer ist vergriffen, und eine andere ist auszuwählen',
  request_completed: 'Alle Nummern eines Antrags sind aktiv',
  request_partially_completed: 'Einige Nummern eines Antrags sind aktiv',
  request_failed: 'Keine Nummer eines Antrags war erhältlich',
  request_rejected: 'Ein Antrag ist abgelehnt',
  request_cancelled: 'Ein Antrag ist zurückgezogen',
  request_lapsed: 'Ein Antrag wurde ohne Antwort geschlossen',
  remark_of_desk: 'Die Nummernstelle hat zu einem Antrag geschrieben',
  remark_of_requester: 'Ein Antragsteller hat zu einem Ihrer Vorgänge geschrieben',
  invitation: 'Eine Einladung zu einer Organisation',
  password_changed: 'Ihr Passwort wurde geändert',
  totp_enabled: 'Eine Authenticator-App wurde eingerichtet',
  totp_disabled: 'Ihre Authenticator-App wurde abgeschaltet',
  passkey_added: 'Ein Passkey wurde hinzugefügt',
  passkey_removed: 'Ein Passkey wurde entfernt',
  signed_out: 'Sie wurden überall abgemeldet',
}
