import type { Catalogue } from '../catalogue.ts'
import { securityMail } from './security-mail.ts'

export const mail: Catalogue['mail'] = {
  request_submitted: {
    subject: 'Solicitud {{reference}}: recibida',
    text: `Hola:

Hemos recibido la solicitud {{reference}} de {{organization}} para:

{{numbers}}

Los números siguen reservados para usted. {{next}} {{promise}}

Por ahora no tiene que hacer nada. Si necesitamos algo de su parte, le escribiremos, y el plazo se detendrá hasta que responda.

Guichet`,
  },
  request_returned: {
    subject: 'Solicitud {{reference}}: corríjala a más tardar el {{deadline}}',
    text: `Hola:

Hemos leído los documentos de la solicitud {{reference}} de {{organization}}; para que pueda seguir adelante, corrija lo siguiente:

{{problems}}

{{note}}

Todo lo demás que envió se conserva: cambie solo lo que se indica arriba y vuelva a presentar la solicitud, a más tardar el {{deadline}}. Hasta entonces sus números siguen reservados y el plazo está en pausa.

Guichet`,
  },
  request_passed: {
    subject: 'Solicitud {{reference}}: no requiere documentos, números previstos para el {{expectedBy}}',
    text: `Hola:

Los números de la solicitud {{reference}} de {{organization}} no requieren documentos. Los estamos pidiendo al operador:

{{numbers}}

Prevemos que los números estén activos a más tardar el {{expectedBy}}. Por ahora no tiene que hacer nada; le escribiremos en cuanto lo estén.

Guichet`,
  },
  request_approved: {
    subject: 'Solicitud {{reference}}: documentos aprobados, hacemos el pedido',
    text: `Hola:

Los documentos de la solicitud {{reference}} de {{organization}} están aprobados. Estamos pidiendo al operador:

{{numbers}}

{{promise}} Por ahora no tiene que hacer nada; le escribiremos en cuanto los números estén activos.

Guichet`,
  },
  choice_needed: {
    subject: 'Solicitud {{reference}}: elija a más tardar el {{deadline}}',
    text: `Hola:

Mientras hacíamos el pedido de la solicitud {{reference}} de {{organization}}, el operador nos ha comunicado que estos números ya no están disponibles:

{{gone}}

Usted pidió que le preguntáramos. Le reservamos estos números alternativos, los más parecidos que hemos encontrado:

{{numbers}}

Elija a más tardar el {{deadline}}. También puede continuar sin ellos. El plazo está en pausa hasta que elija; si no hay respuesta, la solicitud continúa sin estos números alternativos: espera a los que siguen en curso y termina con los que estén activos.

Guichet`,
  },
  request_completed: {
    subject: 'Solicitud {{reference}}: todos sus números están activos',
    text: `Hola:

La solicitud {{reference}} de {{organization}} se ha completado. Estos números están activos y figuran en su inventario:

{{numbers}}

Puede usarlos desde ahora mismo. {{kept}}

Guichet`,
  },
  request_partially_completed: {
    subject: 'Solicitud {{reference}}: algunos de sus números están activos',
    text: `Hola:

La solicitud {{reference}} de {{organization}} ha terminado con una parte de sus números. Estos están activos y figuran en su inventario:

{{numbers}}

Estos no se han podido obtener:

{{problems}}

Puede usar los números activos desde ahora mismo y hacer una nueva solicitud para otros cuando quiera. {{kept}}

Guichet`,
  },
  request_failed: {
    subject: 'Solicitud {{reference}}: no se ha podido obtener ningún número',
    text: `Hola:

Lo sentimos: la solicitud {{reference}} de {{organization}} ha terminado sin ningún número.

{{problems}}

No se cobra nada. Puede elegir otros números y hacer una nueva solicitud cuando quiera. {{kept}}

Guichet`,
  },
  request_rejected: {
    subject: 'Solicitud {{reference}}: denegada',
    text: `Hola:

No podemos seguir adelante con la solicitud {{reference}} de {{organization}}:

{{problems}}

{{note}}

La solicitud está cerrada, los números reservados para ella se han liberado y no se cobra nada. Una vez corregido esto, puede hacer una nueva solicitud cuando quiera.

Guichet`,
  },
  request_cancelled: {
    subject: 'Solicitud {{reference}}: cancelada',
    text: `Hola:

La solicitud {{reference}} de {{organization}} se ha cancelado, tal como pidió. Los números reservados para ella se han liberado; los que ya estaban activos siguen siendo suyos.

No tiene que hacer nada más. {{kept}}

Guichet`,
  },
  request_lapsed: {
    subject: 'Solicitud {{reference}}: cerrada por falta de respuesta',
    text: `Hola:

Hemos esperado hasta el {{deadline}} su respuesta sobre la solicitud {{reference}} de {{organization}}; ahora está cerrada y los números reservados para ella se han liberado; los que ya están activos siguen siendo suyos.

Cuando le convenga, elija números y presente una nueva solicitud. {{kept}}

Guichet`,
  },
  remark_of_desk: {
    subject: 'Solicitud {{reference}}: la ventanilla le ha escrito',
    text: `Hola:

{{author}}, de la ventanilla, le escribe sobre la solicitud {{reference}} de {{organization}}:

{{remark}}

Responda en la página de la solicitud, en Conversación. Lo que la solicitud espera de usted, y hasta cuándo, figura en la misma página.

Guichet`,
  },
  remark_of_requester: {
    subject: 'Solicitud {{reference}}: {{organization}} ha escrito',
    text: `Hola:

{{author}}, de {{organization}}, escribe sobre la solicitud {{reference}}, cuya revisión tiene usted a su cargo:

{{remark}}

Responda en la página de la solicitud, en Conversación.

Guichet`,
  },
  invitation: {
    subject: '{{organization}} le invita a su ventanilla de números',
    text: `Hola:

{{name}} le invita a unirse a {{organization}} en la ventanilla de números, como {{roles, roles}}.

Indique aquí su nombre y elija una contraseña, a más tardar el {{deadline}}:

{{link}}

Quien tenga este enlace puede aceptar la invitación: no lo comparta. Si no esperaba ninguna, no haga nada; caduca sola.

Guichet`,
  },
  ...securityMail,
  line: {
    link_left_out: '(El enlace solo figura en el correo.)',
    done_for_you: 'Lo hizo {{name}}.',
    number: '- {{number}}',
    replacement: '- {{number}}, en lugar del {{gone}}',
    choice: '- en lugar del {{gone}}: {{numbers, either}}',
    paper: '- {{paper, demand}}\n  {{why}}\n  Qué hacer: {{fix}}',
    paper_with_note: '- {{paper, demand}}\n  {{why}}\n  Qué hacer: {{fix}}\n  La ventanilla añade: {{note}}',
    numbers_lost: '- {{numbers, list}}\n  {{why}}\n  Qué hacer: {{fix}}',
    reason: '- {{why}}\n  Qué hacer: {{fix}}',
    note: 'La ventanilla añade:\n{{note}}',
    papers_next: 'Ahora comprobamos los documentos y después hacemos el pedido al operador.',
    no_papers: 'No requieren documentos: ahora hacemos el pedido al operador.',
    on_time: 'Prevemos que los números estén activos a más tardar el {{expectedBy}}.',
    dossier_kept: 'Su expediente se conserva para su próxima solicitud.',
    late: 'Está tardando más de lo previsto: habíamos indicado el {{expectedBy}}. Lo sentimos.',
  },
}
