import type { Catalogue } from '../catalogue.ts'
import { ruleRefusals } from './rule-refusals.ts'
import { identityRefusals } from './identity-refusals.ts'

export const refusals: Catalogue['refusals'] = {
  'input.malformed': {
    title: 'Ilegible',
    happened: 'Lo que se ha enviado no es JSON válido, así que la ventanilla no ha podido leerlo. No se ha cambiado nada.',
    fix: 'Compruebe el JSON y envíelo de nuevo.',
  },
  'input.invalid': {
    title: 'Hay valores no válidos',
    happened: 'Algunos de los valores enviados no son válidos. No se ha cambiado nada.',
    fix: 'Corrija cada valor que indica «errors» y envíelo todo de nuevo.',
  },
  'input.too_large': {
    title: 'Demasiado de una vez',
    happened: 'Lo que se ha enviado supera lo que la ventanilla acepta de una vez. No se ha cambiado nada.',
    fix: 'Envíe menos cada vez; los documentos se suben de uno en uno, de 20 MB como máximo.',
  },
  'input.media_type': {
    title: 'Tipo de contenido no aceptado',
    happened: 'Lo que se ha enviado tiene un Content-Type que esta dirección no acepta. No se ha cambiado nada.',
    fix: 'Envíe application/json, o multipart/form-data para subir un documento.',
  },
  'cursor.invalid': {
    title: 'Lugar desconocido en la lista',
    happened: 'El cursor no procede de esta lista, así que la ventanilla no sabe qué página sigue.',
    fix: 'Empiece de nuevo sin cursor y use después el nextCursor de cada página sin cambiar el orden.',
  },
  'pattern.invalid': {
    title: 'Patrón no entendido',
    happened: 'El patrón contiene algo más que cifras, letras del teclado telefónico y «?».',
    fix: 'Use cifras, «?» para una cifra cualquiera o letras de un teclado telefónico, y busque de nuevo.',
  },
  'route.unknown': {
    title: 'Dirección desconocida',
    happened: 'La ventanilla no tiene nada en esta dirección, o no conoce en ella este método.',
    fix: 'Compare la dirección y el método con /openapi.json.',
  },
  'resource.not_found': {
    title: 'No encontrado',
    happened: 'La ventanilla no encuentra {{noun, the}}: el identificador no existe o no está a su alcance.',
    fix: 'Compruebe el identificador y que ha iniciado sesión en la organización correcta.',
  },
  'idempotency.key_invalid': {
    title: 'Idempotency-Key no válida',
    happened: 'La Idempotency-Key está vacía, es demasiado larga o contiene caracteres no permitidos. No se ha creado nada.',
    fix: 'Envíe una clave de 1 a 255 caracteres ASCII imprimibles; un UUID nuevo sirve muy bien.',
  },
  'idempotency.key_reused': {
    title: 'Idempotency-Key ya usada',
    happened: 'Esta Idempotency-Key ya llegó con otro contenido. El primer resultado sigue en pie; no se ha creado nada nuevo.',
    fix: 'Para algo nuevo, envíe una clave nueva; para repetir la primera llamada, envíe exactamente lo mismo que entonces.',
  },
  'precondition.missing': {
    title: 'Falta If-Match',
    happened: 'Dos personas pueden modificar esto a la vez, así que un cambio debe indicar de qué estado parte. No se ha cambiado nada.',
    fix: 'Léalo de nuevo y envíe su ETag en If-Match junto con el cambio.',
  },
  'precondition.stale': {
    title: 'Modificado entretanto',
    happened: 'Alguien modificó esto después de que usted lo leyera. El cambio de esa persona se ha conservado; el de usted no se ha aplicado.',
    fix: 'Léalo de nuevo, haga su cambio sobre lo que hay ahora y envíelo con el nuevo ETag.',
  },
  'state.wrong': {
    title: 'No es posible en este estado',
    happened: 'Ahora no es posible {{event, verb}} {{noun, this}}: su estado es «{{status, status}}». No se ha cambiado nada.',
    fix: 'Vuelva a leer el estado. Lo que puede venir a continuación: {{possible, verbs}}.',
  },

  ...identityRefusals,

  ...ruleRefusals,
  'offer.regulated': {
    title: 'Estos números requieren documentos',
    happened: 'Al menos uno de estos números está regulado y no se puede comprar directamente. No se ha comprado nada ni se cobrará nada.',
    fix: 'Reserve los números, complete un expediente y presente una solicitud; compre aparte los que no están regulados.',
  },
  'offer.unavailable': {
    title: 'Ya no está disponible',
    happened: 'Al menos uno de estos números ya no está a la venta: alguien se ha adelantado o su operador lo ha retirado. No se ha comprado ni reservado nada en su lugar.',
    fix: 'Quítelo de la selección, o busque otro.',
  },
  'hold.taken': {
    title: 'Ya está reservado',
    happened: 'Este número ya está reservado. Solo una organización puede reservar un número, y alguien se ha adelantado.',
    fix: 'Elija otro número; este volverá a la búsqueda si termina su reserva.',
  },
  'hold.limit_reached': {
    title: 'Demasiadas reservas',
    happened: 'Su organización tendría más de {{limit}} números reservados a la vez. No se ha reservado nada más; las reservas que ya tiene se mantienen.',
    fix: 'Libere los números que ya no quiera, o presente la solicitud que los usa.',
  },
  'carrier.not_simulated': {
    title: 'Un operador real',
    happened: 'Solo se puede ajustar un operador simulado, y {{carrier}} es real. No se ha cambiado nada.',
    fix: 'Elija un operador simulado.',
  },

  'dossier.incomplete': {
    title: 'Expediente incompleto',
    happened: 'El expediente aún no cumple todo lo que exige la normativa. Lo que ha completado se conserva.',
    fix: 'Añada lo que indica «errors» y presente de nuevo la solicitud.',
  },
  'dossier.busy': {
    title: 'Expediente ya en revisión',
    happened: 'Este expediente está en revisión con otra solicitud, así que no se puede presentar dos veces. Su borrador se conserva.',
    fix: 'Espere a que se decida sobre la otra solicitud, o use otro expediente.',
  },
  'dossier.end_user_not_allowed': {
    title: 'No para este usuario final',
    happened: 'En {{country, country}}, los números de este tipo ({{numberType, numberType}}) no están disponibles para este usuario final: {{endUserType, endUserType}}.',
    fix: 'Elija otro usuario final u otro tipo de número; las normativas indican quién puede tener cuáles.',
  },
  'document.missing': {
    title: 'No se ha enviado ningún documento',
    happened: 'El envío no contiene ninguna parte llamada «file». No se ha guardado nada.',
    fix: 'Envíe el documento como multipart/form-data en una parte llamada «file».',
  },
  'document.empty': {
    title: 'Documento vacío',
    happened: 'El documento que ha llegado no tiene contenido. No se ha guardado nada.',
    fix: 'Ábralo en su equipo para comprobar que está completo y súbalo de nuevo.',
  },
  'document.too_large': {
    title: 'Documento demasiado grande',
    happened: 'El documento supera los {{limitMegabytes, megabytes}}. No se ha guardado nada.',
    fix: 'Escanéelo a una resolución de 200 a 300 ppp, o guárdelo en un PDF más ligero, y súbalo de nuevo.',
  },
  'document.type_not_accepted': {
    title: 'No es PDF, PNG ni JPEG',
    happened: 'El documento no es un PDF, un PNG ni un JPEG, diga lo que diga su nombre: la ventanilla mira el contenido. No se ha guardado nada.',
    fix: 'Guárdelo o escanéelo en PDF, PNG o JPEG y suba el resultado.',
  },
  'document.not_usable': {
    title: 'Documento no utilizable aquí',
    happened: 'Este documento se rechazó o se sustituyó, así que no puede ocupar un apartado. El expediente no ha cambiado.',
    fix: 'Suba un documento nuevo y use ese.',
  },
  'document.in_use': {
    title: 'Documento de un expediente',
    happened: 'Este documento está en un expediente, o se presentó con él, así que no se puede eliminar. No se ha cambiado nada.',
    fix: 'Quítelo antes de sus apartados; lo que se presentó permanece en su expediente.',
  },
  'address.unusable': {
    title: 'Dirección no utilizable',
    happened: 'Esta no puede ser la dirección donde se usan los números. No se ha guardado.',
    fix: 'Corrija cada línea que indica «errors» y envíela de nuevo.',
  },
  'address.in_use': {
    title: 'Dirección en uso',
    happened: 'Esta dirección está asociada a {{numbers, list}}, así que no se ha quitado.',
    fix: 'Dé antes de baja esos números, o conserve la dirección.',
  },

  'request.incomplete': {
    title: 'Solicitud incompleta',
    happened: 'La solicitud aún no se puede presentar porque falta algo. Su borrador se conserva.',
    fix: 'Añada lo que indica «errors» y preséntela de nuevo.',
  },
  'request.country_mismatch': {
    title: 'Números de otro país',
    happened: 'Una solicitud es para números de un solo país, aquí {{country, country}}; algunos de estos son de otro. No se ha cambiado nada.',
    fix: 'Quite los otros números y haga para ellos una solicitud aparte.',
  },
  'request.type_mismatch': {
    title: 'Números de varios tipos',
    happened: 'Una solicitud es para números de un solo tipo, porque cada tipo tiene sus propios documentos. No se ha cambiado nada.',
    fix: 'Deje los números de un solo tipo y haga una solicitud aparte para los demás.',
  },
  'request.dossier_mismatch': {
    title: 'El expediente no encaja',
    happened: 'El expediente se hizo para otro país, otro tipo de número u otro operador que los de estos números. Su borrador se conserva.',
    fix: 'Elija un expediente que encaje, o inicie uno para estos números; los documentos que ya subió se pueden usar de nuevo.',
  },
  'request.hold_lost': {
    title: 'Un número ya no está reservado',
    happened: 'Al menos un número de la solicitud ya no está reservado para usted. El resto de su borrador se conserva.',
    fix: 'Quite los números que indica «errors», reserve otros si lo desea y vuelva a presentarla.',
  },
  'choice.not_offered': {
    title: 'No está entre los propuestos',
    happened: 'Al menos uno de los números elegidos no se ha propuesto para esta solicitud. No se ha elegido nada.',
    fix: 'Vuelva a leer la solicitud y elija entre los números que propone.',
  },
  'remark.too_late': {
    title: 'Conversación terminada',
    happened: 'Esta solicitud se cerró hace más de {{days, number}} días, y con ella su conversación. El comentario no se ha añadido.',
    fix: 'Copie lo que ha escrito y añádalo a una solicitud más reciente, o haga una nueva.',
  },
  'case.own_request': {
    title: 'Una solicitud de su propia organización',
    happened: 'Esta solicitud es de su propia organización, así que debe evaluarla alguien de otra. No se ha cambiado nada.',
    fix: 'Déjela en la cola para un revisor de otra organización.',
  },
  'case.claimed_by_another': {
    title: 'La ha asumido otra persona',
    happened: '{{assignee}} se ocupa de esta revisión. No se ha cambiado nada.',
    fix: 'Asuma otra, o pida a {{assignee}} que deje esta en cola.',
  },
  'case.assignee_no_reviewer': {
    title: 'No es revisor',
    happened: 'La persona indicada no es revisora de la ventanilla, o ya no puede iniciar sesión. La revisión no se ha movido.',
    fix: 'Elija a uno de los revisores de la ventanilla.',
  },
  'case.assignee_own_request': {
    title: 'Una solicitud de la organización de esa persona',
    happened: '{{assignee}} pertenece a la organización que hace esta solicitud, así que debe evaluarla alguien de otra. La revisión no se ha movido.',
    fix: 'Asígnela a un revisor de otra organización.',
  },
  'case.verdict_missing': {
    title: 'No todo está aceptado',
    happened: 'Una solicitud se aprueba cuando están aceptados todos los documentos; algunos están rechazados, han caducado o no tienen dictamen. Los dictámenes que ha dado se conservan.',
    fix: 'Dé su dictamen sobre los documentos que indica «errors»; si alguno está rechazado o ha caducado, devuelva la solicitud.',
  },
  'case.nothing_refused': {
    title: 'Nada que corregir',
    happened: 'No hay ningún documento rechazado ni se ha indicado un motivo, así que el solicitante no sabría qué corregir. No se ha devuelto nada.',
    fix: 'Rechace un documento o indique un motivo y devuelva después la solicitud; si todo está bien, apruébela.',
  },

  'order.not_denied': {
    title: 'El operador no dice desconocer este pedido',
    happened: 'Solo se puede resolver un pedido que el operador recibió y que ahora dice no conocer, y el operador no ha dicho tal cosa desde su última respuesta. No se ha cambiado nada.',
    fix: 'Haga que se pregunte ahora al operador (retry) y resuelva el pedido si vuelve a decir que no lo conoce.',
  },
  'number.in_use': {
    title: 'Número en uso',
    happened: 'Este número está en uso: {{usedBy, list}}. No se ha dado de baja.',
    fix: 'Quítelo antes de ahí y después delo de baja.',
  },
  'number.quarantine_over': {
    title: 'La cuarentena ha terminado',
    happened: 'La cuarentena de este número ha terminado y vuelve a su operador, así que ya no se puede recuperar.',
    fix: 'Búsquelo: puede que esté de nuevo a la venta.',
  },
  'number.requires_request': {
    title: 'Requiere documentos',
    happened: '{{number}} requiere documentos, así que no se puede comprar. Está reservado para usted en la solicitud {{reference}}.',
    fix: 'Continúe la solicitud: {{link}}',
  },
  'number.known': {
    title: 'Ya está en un inventario',
    happened: '{{number}} ya está en el inventario de una organización de esta ventanilla. No se ha añadido nada.',
    fix: 'Búsquelo en su propio inventario, o elija otro.',
  },
  'number.carried': {
    title: 'Un número de los operadores de la ventanilla',
    happened: '{{number}} pertenece a un operador de esta ventanilla, así que no puede ser de una cuenta propia. No se ha añadido nada.',
    fix: 'Cómprelo o solicítelo aquí, o compruebe las cifras.',
  },
  'number.no_mms': {
    title: 'Sin MMS',
    happened: '{{number}} no admite MMS, así que no hay contenido multimedia que dejar pasar ni retener. No se ha cambiado nada.',
    fix: 'No indique el contenido admitido, o elija un número que admita MMS.',
  },

  'desk.database_away': {
    title: 'La ventanilla está cerrada unos instantes',
    happened: 'La ventanilla no puede acceder a su base de datos. No se ha cambiado nada.',
    fix: 'Inténtelo de nuevo en un minuto, con la misma Idempotency-Key si envió una.',
  },
  'desk.disk_full': {
    title: 'No queda sitio para documentos',
    happened: 'A la ventanilla no le queda espacio en disco. No se ha guardado nada.',
    fix: 'Inténtelo más tarde; el responsable de esta ventanilla tiene que hacer sitio.',
  },
  'desk.busy': {
    title: 'La ventanilla está ocupada',
    happened: 'Hay demasiadas cosas en marcha a la vez, así que esto no se ha empezado.',
    fix: 'Inténtelo de nuevo en unos segundos, con la misma Idempotency-Key si envió una.',
  },
  'desk.bug': {
    title: 'Un fallo nuestro',
    happened: 'Ha ocurrido algo que no debería: es un fallo de la ventanilla y ha quedado registrado.',
    fix: 'Vuelva a leer lo que estaba cambiando antes de repetirlo; si el problema persiste, dé al responsable el «instance» de esta respuesta.',
  },
}
