import type { Catalogue } from '../../catalogue.ts'

export const dossiers: Catalogue['console']['dossiers'] = {
  demand: '{{demand, demand}}',
  optional: '{{label}} (opcional)',
  phoneHint: 'Con el prefijo del país, por ejemplo +33 1 99 00 12 34; sin él se entiende como número de {{country}}.',

  keeping: {
    kept: 'Guardado', typing: 'Aún sin guardar', saving: 'Guardando…', failed: 'Sin guardar',
    stillThere: 'Lo que ha escrito sigue en su campo.',
  },
  clash: {
    written: 'Entretanto, otra persona ha escrito aquí: «{{theirs}}».',
    cleared: 'Entretanto, otra persona ha vaciado este campo.',
    mine: 'Conservar lo mío', theirs: 'Aceptar ese cambio',
  },

  topics: {
    person: { title: 'Quién es', why: 'El operador debe saber quién usa los números, y lo muestra al regulador si este lo pide.' },
    contact: { title: 'Datos de contacto', why: 'Para preguntas sobre estos números, y para que el operador compruebe que el usuario final existe.' },
    company: { title: 'La empresa', why: 'Se compara con los documentos letra por letra: escríbalo tal como figura en el registro.' },
    representative: { title: 'Quién representa a la empresa', why: 'Quien firma por la empresa responde de estos números ante el regulador.' },
    purpose: { title: 'Para qué son los números', why: 'Los operadores solo admiten mensajes que las personas han aceptado recibir.' },
  },
  address: { title: 'Dirección del usuario final', where: 'Dónde debe estar: {{where}}. Un apartado de correos no sirve.' },

  origin: {
    title: 'De dónde vienen estos requisitos',
    unsure: 'Algunos de estos requisitos no están confirmados',
    unsureWhat: 'Son borradores, o su fuente es débil. La ventanilla los confirma con el operador; puede que pida más.',
    of: 'Números de {{carriers, list}}.',
    checked: 'Comprobado el {{day}}; fiabilidad: {{confidence}}.',
    draft: 'Borrador basado en el conjunto más próximo que tiene fuente: {{from}}.',
    askedBy: 'Requisito de {{carriers, list}}',
    source: 'fuente',
  },

  whyPaper: {
    business_registration_certificate: 'Demuestra que la empresa existe.',
    carrier_registration_form: 'El operador registra al usuario final con su propio formulario.',
    commercial_register_excerpt: 'Demuestra que la empresa existe y quién puede firmar por ella.',
    identity_document: 'Demuestra que la persona existe y es quien dice ser.',
    letter_of_intent: 'Muestra para qué se usarán los números.',
    local_identity_verification: 'La ley exige verificar a la persona en el país.',
    national_identity_number_evidence: 'Muestra el número nacional que indica el formulario.',
    opt_in_mockup: 'Muestra cómo se acepta recibir mensajes.',
    power_of_attorney: 'Demuestra que quien firma puede hacerlo.',
    proof_of_address: 'Demuestra que el usuario final está en la dirección indicada.',
    proof_of_business_identity: 'Demuestra que la empresa existe.',
    proof_of_registration: 'Demuestra que la empresa está inscrita donde dice.',
    tax_id_certificate: 'Muestra el número fiscal que indica el formulario.',
    tax_or_register_extract: 'Demuestra que la empresa consta en Hacienda o en el registro.',
    tripartite_agreement: 'Vincula al usuario final, al revendedor y al operador.',
  },
  rule: {
    accepted: 'Se acepta: {{papers, either}}.',
    localName: 'Allí se llama «{{name}}».',
    age: 'Expedido como máximo {{months, months}} antes de presentarlo: el {{day}} o después.',
    proves: 'Debe mostrar: {{what, list}}.',
    signed: 'Debe estar firmado.',
  },
  onlineCheck: 'Nada que subir, pero sí un trámite que hacer: {{demand, demand}}, en línea con el operador.',

  slots: {
    optional: 'Opcional',
    refused: 'Rechazado: {{reason}}',
    choose: 'Elegir un documento', chooseFor: 'Elegir un documento: {{name}}', orDrop: 'o suéltelo aquí',
    replace: 'Sustituir', replaceOf: 'Sustituir: {{name}}',
    takeOut: 'Quitar', takeOutOf: 'Quitar: {{name}}',
    issued: 'expedido el {{day}}', expires: 'caduca el {{day}}',
  },
  details: { paper: 'Qué documento es', choose: 'Elegir', issuedOn: 'Expedido el', issuedOnOptional: 'Expedido el (si consta)', expiresOn: 'Caduca el (si consta)' },
  earlier: { use: 'Usar el del {{day}}', from: 'de «{{dossier}}»', tooOld: 'ya demasiado antiguo' },
  drop: { title: 'Suelte aquí sus documentos, varios a la vez', choose: 'Elegir documentos', limits: 'PDF, PNG o JPEG, hasta 20 MB cada uno.' },
  loose: {
    title: 'Documentos aún sin asignar',
    what: 'Están en la ventanilla, desde este dispositivo u otro. Indique a qué requisito corresponde cada uno.',
    assign: '¿Cuál es?', assignOf: '¿A qué requisito corresponde {{name}}?', replaces: '{{name}} (sustituye al que hay)',
    remove: 'Eliminar', removeOf: 'Eliminar {{name}}', removeTitle: '¿Eliminar {{name}}?', removeSays: 'La ventanilla lo elimina por completo: no se podrá recuperar.', removed: '{{name}} se ha eliminado',
  },
  uploads: {
    cancel: 'Cancelar', cancelOf: 'Cancelar la subida de {{name}}', dismiss: 'Descartar', dismissOf: 'Descartar {{name}}',
    progress: 'Subiendo {{name}}', failed: 'Sin subir', tooLarge: 'Este documento supera los 20 MB. Escanéelo a menor resolución, o divídalo.',
  },
  papers: {
    size: '{{size}} kB', show: 'Ver', showOf: 'Ver {{name}}', save: 'Guardar en este dispositivo',
    page: '{{name}}, página {{page, number}} de {{pages, number}}', pageOf: '{{page, number}} de {{pages, number}}', previous: 'Página anterior', next: 'Página siguiente',
    unreadable: 'No se puede mostrar este documento', unreadableWhat: 'El PDF está dañado o protegido con contraseña. La ventanilla tampoco podría leerlo: suba otra copia.',
  },
  contents: { missing: 'falta' },

  lead: 'Los documentos de su organización, según para qué se reunieron.',
  list: {
    name: 'Nombre', country: 'País', type: 'Tipo', endUser: 'Usuario final', status: 'Estado', expires: 'Caduca', missing: 'Pendiente', nothing: 'nada',
    things_one: '{{count, number}} cosa', things_other: '{{count, number}} cosas',
    all: 'Todos', complete: 'No falta nada', incomplete: 'Falta algo',
    none: 'Todavía no hay expedientes', noneWhat: 'Un expediente empieza con la primera solicitud de números que requieren documentos.', nonePurchase: 'Buscar números',
    noMatch: 'Ningún expediente coincide', clear: 'Borrar filtros',
  },
  one: {
    version: 'Versión {{version, number}}', versions: 'Versiones', submitted: 'Presentación:', decided: 'Decisión:', begun: 'Inicio:',
    old: 'Está viendo la versión {{version, number}}, tal como era.', toLatest: 'Ver la última versión',
    information: 'Información', papers: 'Documentos', held: 'Documentos reunidos', requests: 'Solicitudes con este expediente', noRequests: 'Aún no lo usa ninguna solicitud.', demands: 'Requisitos que cumple',
    change: 'Modificar', startNew: 'Iniciar una nueva versión', done: 'Listo',
    opens: 'La versión aprobada sigue siendo válida', opensWhat: 'Su primer cambio abre una nueva versión. Ocupará el lugar de la aprobada cuando se haya presentado con una solicitud y se haya aprobado.',
    rename: 'Nombre del expediente',
    expires: 'Caducidad', nothingExpires: 'Ninguno de sus documentos indica que caduque.',
    complete: 'No falta nada.', missing_one: 'Falta {{count, number}} cosa.', missing_other: 'Faltan {{count, number}} cosas.',
    rulesChanged: 'Las reglas han cambiado desde la aprobación',
    rulesChangedWhat: 'Lo aprobado sigue siendo válido. La próxima vez que se presenten estos documentos también se pedirá esto:',
    unchangeable: 'La ventanilla lo está revisando: se podrá modificar de nuevo cuando se decida.',
  },
}
