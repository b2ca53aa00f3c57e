import type { Catalogue } from '../catalogue.ts'

export const story: Catalogue['cli']['demo'] = {
  held: 'La historia se ha cumplido: todo lo anterior era cierto ({{seconds, number}} s).',
  broken: 'La historia se ha interrumpido aquí: {{expected}}',
  notRefused: 'Esta llamada debía rechazarse, y no se ha rechazado.',
  actors: {
    title: 'Tres personas inician sesión en {{url}}',
    requester: '{{name}} solicita para {{organization}}: licencia {{licence}}, ID de la organización {{id}}',
    unlocked: 'La licencia da acceso a los números SMS',
  },
  search: {
    title: 'El solicitante busca {{count, number}} números móviles franceses con una misma terminación',
    tooFew: 'Son muy pocos; se prueba otra terminación.',
    none: 'Alguna terminación tiene suficientes números a la venta.',
    ending: '{{count, number}} números terminan en {{ending}}',
    onRequest: 'Todos requieren documentos, y así lo indican',
  },
  buy: { title: 'El solicitante intenta «Comprar» de todos modos', refused: 'La ventanilla se niega: offer.regulated' },
  hold: {
    title: 'El solicitante reserva los {{count, number}} números',
    until: '{{number}}, reservado hasta el {{at}}',
    held_one: '{{count, number}} número está reservado',
    held_other: '{{count, number}} números están reservados',
  },
  dossier: {
    title: 'El solicitante inicia un expediente para una empresa y ve lo que se exige',
    demands: 'Exige: {{slots, list}}',
    sourced: 'Cada requisito indica su fuente, y un borrador dice de qué se ha derivado',
  },
  papers: {
    title: 'El solicitante prepara los documentos y los sube; uno no es como debería ser',
    uploaded: '{{name}}: {{bytes, number}} bytes, {{mediaType}}',
    filled: 'Todos los apartados están completos',
  },
  request: {
    title: 'El solicitante inicia una solicitud: si un número ya no está, la ventanilla elige otro',
    draft: '{{reference}} es un borrador con todos los números',
  },
  tooEarly: {
    title: 'El solicitante presenta la solicitud demasiado pronto',
    refused_one: 'La ventanilla se niega e indica {{count, number}} cosa que falta',
    refused_other: 'La ventanilla se niega e indica {{count, number}} cosas que faltan',
  },
  information: { title: 'El solicitante completa lo que falta', complete: 'El expediente está completo' },
  submit: { title: 'El solicitante presenta la solicitud', submitted: '{{reference}} está presentada; ahora le toca a la ventanilla', expectedBy: 'La ventanilla prevé terminar a más tardar el {{day}}' },
  review: {
    title: 'El revisor asume la revisión y lee los documentos',
    claimed: '{{name}} ha asumido la revisión',
    noCase: 'Hay una revisión para {{reference}}.',
    read: 'Leído: {{demand, demand}}, {{bytes, number}} bytes de PDF',
    accepted: 'Aceptado: {{demand, demand}}',
    returned: '{{reference}} ha vuelto al solicitante, con un documento rechazado',
    paused: 'El plazo está en pausa hasta que responda el solicitante',
  },
  mail: {
    title: 'El solicitante recibe un correo',
    to: 'Para {{recipient}} ({{status}})',
    returned: 'El correo dice qué hay que corregir y hasta cuándo',
  },
  mend: { title: 'El solicitante sustituye el documento y vuelve a presentar la solicitud', told: 'El expediente indica ese documento, por qué se rechazó y qué hacer' },
  vanish: {
    title: 'Mientras tanto, uno de los números desaparece en el operador (el responsable ajusta los operadores simulados)',
    none: 'La solicitud sigue a la espera de sus números.',
    lost: '{{carrier}} ya no tiene {{number}}; en la ventanilla nadie lo sabe',
  },
  approve: { title: 'El revisor acepta y aprueba', approvable: 'Todos los documentos están aceptados', approved: '{{reference}} está aprobada; los pedidos se han preparado en la misma transacción' },
  carrier: {
    title: 'Los operadores responden',
    order: '{{carrier}}, pedido {{order}} ({{count, number}}): {{status}}. {{said}}',
    completed: '{{reference}}: {{status}}',
    gone: '{{number}} ya no está disponible ({{reason, reason}})',
    replaced: '{{number}} ocupa el lugar de {{lost}} ({{policy}})',
  },
  inventory: { title: 'Los números están en el inventario', active: '{{count, number}} números están activos' },
  mails: { title: 'Los correos de toda la historia', one: '{{subject}} → {{recipient}} ({{status}})', all: '{{count, number}} correos, en el orden de los hechos' },
  end: {
    title: 'Eso ha sido todo',
    summary:
      '{{reference}}: {{numbers, number}} números solicitados, {{numbers, number}} activos, uno de ellos en lugar de otro que ya no estaba; {{mails, number}} correos.\n' +
      'Para verlo de nuevo: npx guichet requests show {{reference}}, npx guichet numbers --request {{reference}}, npx guichet review show {{reference}}',
  },
}
