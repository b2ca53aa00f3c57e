import type { Catalogue } from '../catalogue.ts'

export const reasons: Catalogue['reasons'] = {
  document_unreadable: { sentence: 'El documento no se lee con claridad.', fix: 'Escanéelo o fotografíelo de nuevo: nítido, bien iluminado y con todos los bordes visibles.' },
  document_redacted: { sentence: 'Hay partes del documento tapadas o tachadas.', fix: 'Súbalo entero, sin ocultar nada.' },
  document_sides_missing: { sentence: 'Falta una cara o una página del documento.', fix: 'Reúna el anverso y el reverso, o todas las páginas, en un solo PDF o una sola imagen.' },
  document_expired: { sentence: 'El documento ha caducado.', fix: 'Suba uno que siga vigente.' },
  document_too_old: { sentence: 'El documento se expidió hace demasiado tiempo.', fix: 'Pida una copia reciente y súbala.' },
  document_wrong_kind: { sentence: 'No es el documento que se pide.', fix: 'Consulte junto al requisito los documentos aceptados y suba uno de ellos.' },
  document_infected: { sentence: 'El documento contiene software malicioso y se ha apartado sin abrirlo.', fix: 'Escanéelo de nuevo en un equipo limpio y suba el resultado.' },
  document_encrypted: { sentence: 'El documento está protegido con contraseña.', fix: 'Guárdelo sin contraseña y súbalo de nuevo.' },
  name_mismatch: { sentence: 'El nombre que figura en el documento no es el del expediente.', fix: 'Corrija el nombre en el expediente, o suba un documento con ese nombre.' },
  address_mismatch: {
    sentence: 'La dirección que figura en el documento no es la del expediente.',
    fix: 'Corrija la dirección en el expediente, o suba un documento en el que figure la correcta.',
  },
  address_out_of_area: { sentence: 'La dirección está fuera de la zona donde se pueden usar estos números.', fix: 'Indique una dirección de esa zona, o elija números de la suya.' },
  address_po_box: { sentence: 'La dirección es un apartado de correos o una oficina virtual.', fix: 'Indique la calle y el número donde está realmente el usuario final.' },
  registration_number_mismatch: {
    sentence: 'El número de inscripción que figura en el documento no es el del expediente.',
    fix: 'Corrija el número en el expediente, o suba el extracto de esta empresa.',
  },
  tax_id_mismatch: { sentence: 'El número fiscal que figura en el documento no es el del expediente.', fix: 'Corrija el número en el expediente, o suba el documento fiscal correcto.' },
  representative_mismatch: {
    sentence: 'No consta que la persona indicada represente a la empresa.',
    fix: 'Indique un representante que figure en el registro, o añada un poder de representación.',
  },
  representative_underage: { sentence: 'La persona indicada no es mayor de edad.', fix: 'Indique un representante mayor de edad.' },

  website_unrelated: {
    sentence: 'El sitio web no parece ser del usuario final.',
    fix: 'Indique el sitio web del usuario final, o explique en una nota qué relación hay entre ambos.',
  },
  email_not_work_domain: { sentence: 'La dirección de correo no es de la empresa.', fix: 'Indique una dirección del dominio de la empresa.' },
  phone_not_e164: { sentence: 'El teléfono de contacto no está en formato internacional.', fix: 'Escríbalo con + y el prefijo del país, por ejemplo +33 1 99 00 12 34.' },
  field_missing: { sentence: 'Falta información.', fix: 'Complete lo que indica la nota y vuelva a presentar la solicitud.' },
  use_case_insufficient: {
    sentence: 'El uso de los números no se describe con suficiente precisión.',
    fix: 'Indique quién recibe qué mensajes, con qué frecuencia y cómo lo ha aceptado.',
  },
  end_user_type_not_allowed: { sentence: 'Estos números no están disponibles para este tipo de usuario final.', fix: 'Elija otro usuario final, o números de otro tipo.' },
  business_use_only: { sentence: 'Estos números son solo para uso profesional.', fix: 'Haga la solicitud a nombre de una empresa, con sus documentos.' },
  reseller_not_allowed: { sentence: 'Estos números no se pueden revender.', fix: 'Haga la solicitud a nombre de la organización que los va a usar.' },
  regulation_changed: { sentence: 'La normativa cambió después de completarse el expediente.', fix: 'Añada lo que ahora falta en el expediente y vuelva a presentar la solicitud.' },
  duplicate_request: { sentence: 'Ya hay en curso una solicitud igual.', fix: 'Siga la solicitud anterior; no hace falta nada más.' },
  fraud_suspected: { sentence: 'Los documentos no han resultado fiables.', fix: 'Si cree que es un error, escriba a la ventanilla.' },

  number_gone: { sentence: 'El operador ya no tiene este número.', fix: 'Busque otro número y solicítelo.' },
  hold_expired: { sentence: 'El número ya no estaba reservado para usted.', fix: 'Búsquelo de nuevo y resérvelo, si sigue disponible.' },
  area_sold_out: { sentence: 'Al operador no le quedan números en esta zona.', fix: 'Pruebe con una zona vecina o con otro tipo de número.' },
  carrier_error: { sentence: 'El operador ha rechazado el pedido sin indicar un motivo claro.', fix: 'La ventanilla lo está aclarando con el operador; también puede solicitar otro número.' },
  carrier_timeout: { sentence: 'El operador no ha respondido a tiempo.', fix: 'Vuelva a solicitar el número un poco más tarde.' },
  answer_overdue: { sentence: 'No ha llegado ninguna respuesta a tiempo.', fix: 'Haga una nueva solicitud: su expediente se conserva para ella.' },
  cancelled_by_requester: { sentence: 'Usted lo ha cancelado.', fix: 'Haga una nueva solicitud si al final necesita el número.' },
}
