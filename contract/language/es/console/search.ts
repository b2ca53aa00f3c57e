import type { Catalogue } from '../../catalogue.ts'

export const search: Catalogue['console']['search'] = {
  placeholder: 'Un número, R-1001, un nombre, un correo…',
  recent: 'Recientes',
  pages: 'Ir a',
  actions: 'Acciones',
  keys: '↑ ↓ para moverse, Intro para abrir, Esc para cerrar',
  nothing: 'Nada coincide con «{{q}}». Un número se puede escribir en cualquier formato; de un nombre basta una parte.',
  language: 'Idioma: {{language}}',
  languageKept: 'El idioma no ha cambiado', languageAgain: 'La ventanilla no ha podido guardar el cambio. Inténtelo de nuevo.',
  kind: {
    number: 'Números', request: 'Solicitudes', order: 'Pedidos', hold: 'Números reservados', offer: 'Números a la venta', dossier: 'Expedientes', organization: 'Organizaciones', person: 'Personas', carrier: 'Operadores', country: 'Países',
  },
}
