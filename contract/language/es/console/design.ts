import type { Catalogue } from '../../catalogue.ts'

export const design: Catalogue['console']['design'] = {
  loading: 'Cargando',
  late: 'Está tardando más de lo habitual. Se abrirá sola en cuanto la ventanilla responda.',
  tryAgain: 'Reintentar',
  close: 'Cerrar',
  back: 'Volver',
  over: 'tiempo agotado',
  waitingForYou: 'Pendiente de su corrección',
  copied: 'Copiado',
  notCopied: 'Su navegador no deja copiar a la página: seleccione el texto y cópielo usted',
  notYet: '{{action}}: todavía no. {{why}}',
  typeToConfirm: 'Escriba «{{typed}}» para confirmar',
  businessDaysLeft_one: '(en {{count, number}} día hábil)',
  businessDaysLeft_other: '(en {{count, number}} días hábiles)',
  pickAll: 'Seleccionar todas las filas cargadas',
  order: { label: 'Orden', usual: 'Orden habitual', ascending: '{{column}}, ascendente', descending: '{{column}}, descendente' },
  pick: 'Seleccionar {{name}}',
  notPickable: '{{name}} no se puede seleccionar. {{why}}',
  unsaved: { title: '¿Salir sin guardar?', what: 'Lo que ha escrito aquí no está guardado. Se perderá si sale.', leave: 'Salir' },
  more: 'Mostrar más',
  unreachable: {
    title: 'La ventanilla no responde',
    happened: 'No ha llegado nada: la conexión se ha cortado, o la ventanilla se está reiniciando. No se sabe si su último paso se completó.',
    fix: 'Lo que ve y ha escrito sigue aquí. Compruebe la conexión y reinténtelo: hacerlo dos veces no causa ningún daño.',
  },
  notFetched: {
    title: 'Esto no se ha podido abrir',
    fix: 'La conexión con la ventanilla se ha cortado. Lo que ve y ha escrito sigue aquí: vuelva a pulsar cuando se haya restablecido. Si no basta, recargue la página.',
  },
  notOurs: {
    title: 'La respuesta no se entiende',
    happened: 'Ha respondido algo que no es la ventanilla, o una versión de ella que esta página no conoce.',
    fix: 'Recargue la página. Si no basta, avise al responsable de esta ventanilla.',
  },
  keys: {
    title: 'Atajos de teclado', next: 'Fila siguiente', previous: 'Fila anterior', first: 'Primera fila', last: 'Última fila', pick: 'Seleccionar la fila', pickTo: 'Seleccionar todas las filas desde la última seleccionada', open: 'Abrir la fila', all: 'Esta lista',
    caps: { Control: 'Ctrl', Shift: 'Mayús', Enter: 'Intro', Home: 'Inicio', End: 'Fin', ArrowUp: '↑', ArrowDown: '↓' },
  },
}
