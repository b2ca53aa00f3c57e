import type { Catalogue } from '../catalogue.ts'

export const issues: Catalogue['issues'] = {
  'field.missing': 'Falta este valor.',
  'field.invalid': 'Este valor no es válido. Se espera: {{expected, expectation}}.',
  'field.unknown': 'La ventanilla no conoce esto aquí: {{field}}. Quítelo.',
  'field.too_long': 'Es demasiado largo o demasiado grande: {{limit}} como máximo.',
  'field.too_short': 'Es demasiado corto o demasiado pequeño: {{limit}} como mínimo.',
  'field.not_allowed': 'Este campo no se puede enviar aquí.',

  'pattern.invalid': 'Un patrón se compone de cifras, de «?» para una cifra cualquiera y de letras del teclado telefónico.',
  'pattern.other_country': 'Esto empieza por el prefijo de otro país: aquí los números empiezan por +{{code}}. Quite el prefijo, o busque en ese país.',

  'offer.regulated': '{{number}} requiere documentos: solicítelo en lugar de comprarlo.',
  'offer.unavailable': '{{number}} ya no está a la venta.',
  'offer.unknown': 'Ninguna oferta tiene este identificador.',

  'hold.lost': '{{number}} ya no está reservado para usted. Quítelo, o reserve otro.',
  'hold.unknown': 'Ninguna de sus reservas tiene este identificador.',
  'hold.country_mismatch': '{{number}} no es un número de {{country, country}}.',
  'hold.type_mismatch': '{{number}} no es del tipo de número del expediente: {{numberType, numberType}}.',
  'hold.type_mixed': '{{number}} es de un tipo distinto al de los demás: {{numberType, numberType}}.',
  'hold.carrier_not_covered': '{{number}} es de {{carrier}}, y este expediente no cumple los requisitos de ese operador.',

  'numbers.missing': 'Una solicitud necesita al menos un número que usted tenga reservado.',
  'dossier.missing': 'Estos números requieren un expediente.',
  'dossier.under_way': 'La ventanilla está revisando este expediente con otra solicitud. Elija otro, o espere a que se decida sobre ella.',
  'alternatives.missing': 'Indique qué hace la ventanilla cuando un número ya no está: elegir por usted, o preguntarle.',
  'contact.missing': 'La ventanilla necesita una dirección de correo a la que escribir.',

  'information.missing': 'Falta información: {{demand, demand}}.',
  'information.invalid': 'No tiene la forma esperada: {{demand, demand}}.',
  'address.missing': 'Falta la dirección del usuario final.',
  'address.line_missing': 'Falta en la dirección: {{line, addressLine}}.',
  'address.country_mismatch': 'La dirección debe estar en {{country, country}}.',
  'address.po_box': 'No se acepta un apartado de correos: indique una dirección con calle.',

  'document.missing': 'Falta un documento: {{demand, demand}}.',
  'document.refused': 'Documento rechazado: {{demand, demand}}. {{reason, reason}}',
  'document.too_old': 'Documento demasiado antiguo: {{demand, demand}}. El día en que se presenta debe tener {{months, months}} como máximo.',
  'document.expired': 'Documento caducado: {{demand, demand}}. Suba uno que siga vigente.',
  'document.issue_date_missing': 'Indique qué día se expidió: {{demand, demand}}.',
  'document.kind_missing': 'Indique de qué documento se trata: {{demand, demand}}.',
  'document.kind_not_accepted': 'Este documento no se acepta aquí: {{demand, demand}}. Se acepta: {{accepted, papers}}.',
  'document.not_pdf': 'Aquí solo se acepta un PDF: {{demand, demand}}.',
  'end_user.not_allowed': 'Estos números ya no están disponibles para este tipo de usuario final: {{endUserType, endUserType}}.',

  'verdict.missing': 'Falta el dictamen: {{demand, demand}}.',
  'choice.not_offered': 'Este número no se ha propuesto para esta solicitud.',
  'choice.too_many': 'Se han elegido más números de los que hay que reemplazar: {{limit}} como máximo.',
}
