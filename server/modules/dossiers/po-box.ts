/**
 * Words for a PO box in the languages of the 17 countries, whatever the country of the address: none of them can be part of a street's name.
 * A PO box proves no local address (rule of Twilio's regulatory FAQ, checked 2026-11-23: https://www.twilio.com/docs/phone-numbers/regulatory/faq).
 */
const words: readonly RegExp[] = [
  /\bp\.? ?o\.? ?box\b/, //                                    English, Czech, and international mail
  /\bpost(al)? ?office box\b|\bpost box\b|\bgpo box\b/, //     English; Australia and Hong Kong write GPO Box
  /\b(locked|private|mail) bag\b/, //                          Australia
  /\bpostfach\b/, //                                           German: Germany, Austria, Switzerland
  /\bboite postale\b|\bcase postale\b/, //                     French: France and Belgium; Switzerland
  /\bcasella postale\b/, //                                    Italian: Italy, Switzerland
  /\bpostbus\b/, //                                            Dutch: Belgium
  /\bapartado (de correos|postal)\b|\bapartado \d|\bapdo\b/, // Spanish, Portuguese
  /\bskrytka\b|\bskr\.? ?poczt/, //                            Polish
  /\bpostovni (prihradka|schranka)\b/, //                      Czech
  /\bpostafiok\b/, //                                          Hungarian
  /\bpasto dezute\b|\bp\. ?d\. ?\d/, //                        Lithuanian
  /\bpostkast\b/, //                                           Estonian
  /\bpeti surat\b/, //                                         Malay: Malaysia, Singapore
  /郵政信箱|邮政信箱|信箱/, //                                  Chinese: Hong Kong, Singapore
]

/** Abbreviations that mean a PO box in one country and a street, a milestone or nothing in another. */
const abbreviations: Readonly<Record<string, RegExp>> = {
  FR: /\bb\.? ?p\.? ?\d/,
  BE: /\bb\.? ?p\.? ?\d/,
  CH: /\bc\.? ?p\.? ?\d/,
  IT: /\bc\.? ?p\.? ?\d/,
  HU: /\bpf\.? ?\d/,
  LT: /\ba\/d\b/,
  EE: /\bp\.? ?k\.? ?\d/,
  CZ: /\bp\. ?p\. ?\d/,
}

/** Whether a line of an address names a PO box. `country` (ISO 3166-1) decides what abbreviations mean. */
export function namesPoBox(line: string, country: string): boolean {
  const plain = withoutAccents(line)
  return words.some((word) => word.test(plain)) || (abbreviations[country]?.test(plain) ?? false)
}

/** Lower case, accents taken off, full-width letters made plain, any run of blanks one space. */
function withoutAccents(line: string): string {
  return line.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').replaceAll(/\s+/g, ' ')
}
