import type { Catalogue } from '../../catalogue.ts'

export const preparation: Catalogue['console']['preparation'] = {
  title: 'Preparar {{reference}}',
  toRequest: 'Solicitud {{reference}}',
  stepsLabel: 'Pasos',
  steps: { end_user: 'Quién usa los números', information: 'Información', papers: 'Documentos', alternatives: 'Números alternativos', review: 'Revisar y presentar' },
  stepDone: 'hecho', stepLater: 'después',
  gaps_one: '{{count, number}} por hacer',
  gaps_other: '{{count, number}} por hacer',
  back: 'Atrás: {{step}}',
  on: 'Continuar: {{step}}',
  goOn: 'Seguir donde lo dejó',
  noStep: 'Este paso no existe',
  notNow: { title: 'Ya no hay nada que preparar', what: 'Esta solicitud se ha presentado, o ha terminado. Su página indica dónde está.' },
  endUserFirst: 'Indique primero quién usa los números: de eso depende lo que se pide.',
  underWay: { title: 'La ventanilla está revisando estos documentos', what: 'Se presentaron con otra solicitud y no cambian hasta que se decida sobre ella. Elija otro expediente, o espere.' },

  numbers: {
    title_one: '{{count, number}} número', title_other: '{{count, number}} números',
    none: 'Aún no hay números.', heldFor: 'reserva:', heldUntil: 'reservado hasta el {{day}}', total: 'al mes:', more: 'Buscar números',
    takeOut: 'Quitar', takeOutOf: 'Quitar {{number}}',
  },

  returned: { title: 'La ventanilla le devuelve esta solicitud para corregirla', what: 'Todo lo demás se conserva tal como lo presentó. Corrija esto y vuelva a presentarla a más tardar el {{until}}; hasta entonces los números siguen reservados.' },

  endUser: {
    why: 'Cada país pide a una persona documentos distintos que a una empresa. El usuario final es quien envía mensajes con estos números, que puede ser su cliente y no usted.',
    who: 'El usuario final es',
    what: {
      individual: 'Una persona que usa los números para sí misma.',
      business: 'Una empresa registrada u otra organización.',
      sole_proprietor: 'Una persona que ejerce una actividad en nombre propio.',
    },
    noRules: 'La ventanilla no tiene reglas para este tipo de usuario final con estos números: no sabe qué documentos pedir.',
    notAdmitted: 'Estos números de {{carriers, list}} son solo para otros usuarios finales.',
    numbersFirst: 'Esta solicitud aún no tiene números', numbersFirstWhat: 'Los documentos que se piden dependen de su país y su tipo. Busque primero los números.',
    first: 'Iniciar el expediente', another: 'O iniciar un expediente nuevo',
    anotherWhat: 'Guarda información y documentos, para esta solicitud y para las siguientes.',
    name: 'Nombre del expediente', start: 'Iniciar el expediente',
  },
  fitting: {
    title: 'Expedientes que cumplen estos requisitos', what: 'Quien ya tiene los documentos no necesita reunirlos de nuevo.',
    asItIs: 'Aprobado: se usa tal cual.', asItIsUntil: 'Aprobado hasta el {{day}}: se usa tal cual.',
    complete: 'Completo, aún sin evaluar.', incomplete_one: 'Falta {{count, number}} cosa.', incomplete_other: 'Faltan {{count, number}} cosas.',
    underWay: 'La ventanilla lo está revisando con otra solicitud.',
  },

  alternatives: {
    why: 'Mientras el operador no lo confirme, un número se puede vender a otros. Indique ahora qué hará entonces la ventanilla, para que nada se detenga.',
    question: '¿Qué debe hacer entonces la ventanilla?',
    choose_for_me: {
      label: 'Elegir por mí',
      example: 'Si {{number}} ya no está disponible, la ventanilla pide el más parecido que esté libre: mismo país, mismo tipo y misma zona, lo más similar posible. Usted verá cuál ha sido.',
      inGeneral: 'La ventanilla pide el número más parecido que esté libre: mismo país, mismo tipo y misma zona, lo más similar posible. Usted verá cuál ha sido.',
    },
    ask_me: {
      label: 'Preguntarme',
      example: 'Si {{number}} ya no está disponible, la ventanilla reserva hasta tres parecidos y le escribe para indicarle hasta cuándo puede elegir; mientras tanto el plazo está en pausa.',
      inGeneral: 'La ventanilla reserva hasta tres números parecidos y le escribe para indicarle hasta cuándo puede elegir; mientras tanto el plazo está en pausa.',
    },
    contact: 'Adónde escribe la ventanilla', contactWhat: 'Ahí llegan las preguntas, las elecciones y el aviso final.', useMine: 'Usar {{email}}',
    note: 'Una nota para la ventanilla (opcional)', noteWhat: 'Lo que ayude a quien lea sus documentos.',
  },

  review: {
    complete: 'No falta nada', missing_one: 'Falta {{count, number}} cosa', missing_other: 'Faltan {{count, number}} cosas',
    change: 'Modificar', changeOf: 'Modificar: {{what}}', nothing: 'Nada todavía', contact: 'La ventanilla escribe a {{email}}.',
  },
  submit: {
    title: 'Presentar',
    expected: 'Si se presenta ahora, la ventanilla prevé terminar a más tardar el', clock: 'El plazo empieza al presentar y se detiene mientras se espera una respuesta suya.',
    notYet_one: 'Todavía no: falta {{count, number}} cosa', notYet_other: 'Todavía no: faltan {{count, number}} cosas',
    unkept: 'Todavía no: una parte de lo que escribió no está guardada',
    action: 'Presentar la solicitud', again: 'Volver a presentar', kept: 'Su borrador se conserva.',
    done: '{{reference}} está en la ventanilla, prevista para el {{day}}',
  },
}
