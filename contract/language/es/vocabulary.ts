import type { Catalogue } from '../catalogue.ts'

export const numberTypes: Catalogue['numberTypes'] = {
  mobile: 'móvil', local: 'local', national: 'nacional', toll_free: 'gratuito', shared_cost: 'de coste compartido', short_code: 'número corto', alphanumeric: 'nombre de remitente',
}

export const endUserTypes: Catalogue['endUserTypes'] = { individual: 'particular', business: 'empresa', sole_proprietor: 'empresario individual' }

export const capabilities: Catalogue['capabilities'] = { sms: 'SMS', mms: 'MMS', voice: 'voz' }

export const addressRequirements: Catalogue['addressRequirements'] = {
  none: 'sin dirección', any: 'una dirección en cualquier lugar', local: 'una dirección en el país', foreign: 'una dirección fuera del país',
}

export const alternativesPolicies: Catalogue['alternativesPolicies'] = {
  choose_for_me: 'Elegir por mí: la ventanilla pide el número más parecido', ask_me: 'Preguntarme: la ventanilla propone números y espera',
}

export const addressScopes: Catalogue['addressScopes'] = {
  matches_number_area_code: 'en la zona del prefijo del número',
  same_city_as_number: 'en la ciudad del número',
  in_country: 'en cualquier lugar del país del número',
  worldwide: 'en cualquier lugar del mundo',
  unspecified: 'la fuente no precisa dónde; una dirección en el país es lo más seguro',
}

export const issuerScopes: Catalogue['issuerScopes'] = {
  local: 'expedido en el país del número (para los números de la UE, pasaportes y documentos de identidad de cualquier Estado de la UE)',
  any: 'expedido en cualquier país',
}

export const provenFacts: Catalogue['provenFacts'] = { company_name: 'el nombre de la empresa', business_registration_number: 'el número de inscripción', address: 'la dirección' }

export const paperConditions: Catalogue['paperConditions'] = {
  both_sides: 'anverso y reverso', company_stamp_or_handwritten_name: 'con el sello de la empresa, o el nombre escrito a mano', carrier_template: 'en el formulario propio del operador', online_check: 'verificado en línea con el operador',
}

export const addressLines: Catalogue['addressLines'] = { street: 'calle y número', locality: 'localidad', region: 'región', postalCode: 'código postal', country: 'país' }

export const holders: Catalogue['holders'] = {
  company: { alone: 'la empresa', of: 'de la empresa' },
  end_user: { alone: 'el usuario final', of: 'del usuario final' },
  authorized_representative: { alone: 'el representante autorizado', of: 'del representante autorizado' },
  purchaser: { alone: 'el comprador', of: 'del comprador' },
  service_activator: { alone: 'la persona que activa el servicio', of: 'de la persona que activa el servicio' },
}

export const flags: Catalogue['flags'] = {
  action_requirement: 'El usuario final debe realizar un trámite ante el operador, por ejemplo una verificación de identidad.',
  end_user_must_be_physically_present: 'El usuario final debe encontrarse realmente en la dirección indicada.',
  business_use_only: 'Solo para uso profesional.',
  scanned_documents_only: 'Solo documentos escaneados, no fotografías.',
  pdf_only: 'Solo PDF.',
  requirement_group_mandatory: 'Los documentos deben estar aprobados antes de que el operador acepte un pedido.',
  same_file_may_fill_many_slots: 'Un mismo documento puede servir para varios apartados.',
}

export const confidences: Catalogue['confidences'] = { high: 'alta', medium: 'media', low: 'baja' }

export const waitingOn: Catalogue['waitingOn'] = { requester: 'el solicitante', desk: 'la ventanilla', carrier: 'el operador', nobody: 'nadie' }

export const uses: Catalogue['uses'] = { flow: 'flujo', campaign: 'campaña' }

export const expectations: Catalogue['expectations'] = {
  string: 'texto', number: 'un número', int: 'un número entero', boolean: 'true o false', array: 'una lista', object: 'un objeto', record: 'un objeto', null: 'nada',
  email: 'una dirección de correo', uuid: 'un UUID', url: 'una dirección que empiece por https://', date: 'un día como 2026-11-26', datetime: 'un instante como 2026-11-26T09:30:00Z',
  e164: 'un número como +33199001234', past_day: 'hoy o un día anterior', regex: 'la forma que indica /openapi.json', stringbool: 'true o false', json_string: 'JSON',
  time_zone: 'una zona horaria como Europe/Paris', period: 'un último día que no sea anterior al primero', period_too_long: 'un período de dos años como máximo', plain_text: 'un texto sin caracteres NUL ni caracteres incompletos',
  present_day: 'hoy o un día posterior', day_after_base: 'un día que no sea anterior al primero de la versión más reciente',
  rule_change: 'al menos una diferencia con la versión más reciente', new_in_list: 'algo que no esté ya en la lista', known_rule_set: 'reglas que contenga la versión más reciente',
  unchanged_rule_set: 'reglas que no se modifiquen a la vez', rule_set_without_drafts: 'reglas de las que no derive ningún borrador',
  sourced_rule_set: 'reglas con fuente, de esta versión, de las que derive el borrador', rule_source: 'una dirección o una nota',
  language_tag: 'un idioma como en-US', country: 'un país como FR', short_code: 'las cifras de un número corto', e164_of_country: 'un número de ese país como +33199001234',
}

export const roles: Catalogue['roles'] = {
  requester: 'solicitante', viewer: 'lector', organization_admin: 'administrador', reviewer: 'revisor', operator: 'responsable',
}

export const letters: Catalogue['letters'] = {
  request_submitted: 'Se ha recibido una solicitud',
  request_passed: 'Una solicitud no requiere documentos y ya se hace el pedido',
  request_returned: 'Una solicitud tiene algo que corregir',
  request_approved: 'Los documentos de una solicitud están aprobados',
  choice_needed: 'Un número ya no está disponible y hay que elegir otro',
  request_completed: 'Todos los números de una solicitud están activos',
  request_partially_completed: 'Algunos números de una solicitud están activos',
  request_failed: 'No se ha podido obtener ningún número',
  request_rejected: 'Se ha denegado una solicitud',
  request_cancelled: 'Se ha cancelado una solicitud',
  request_lapsed: 'Se ha cerrado una solicitud por falta de respuesta',
  remark_of_desk: 'La ventanilla ha escrito sobre una solicitud',
  remark_of_requester: 'Un solicitante ha escrito sobre una de sus revisiones',
  invitation: 'Una invitación a una organización',
  password_changed: 'Se ha cambiado su contraseña',
  totp_enabled: 'Se ha configurado una aplicación de autenticación',
  totp_disabled: 'Se ha desactivado su aplicación de autenticación',
  passkey_added: 'Se ha añadido una llave de acceso',
  passkey_removed: 'Se ha quitado una llave de acceso',
  signed_out: 'Se han cerrado todas sus sesiones',
}
