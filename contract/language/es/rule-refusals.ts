import type { Catalogue } from '../catalogue.ts'

/** What a "no" about the rules of countries says. */
export const ruleRefusals: Pick<Catalogue['refusals'], 'regulation.not_found' | 'regulation.shipped'> = {
  'regulation.not_found': {
    title: 'No hay reglas para esto',
    happened: 'La ventanilla no conoce reglas para estos números en {{country, country}}, así que no puede decir qué documentos hacen falta.',
    fix: 'Elija un país, un tipo de número y un usuario final de la lista de normativas.',
  },
  'regulation.shipped': {
    title: 'Incluida con Guichet',
    happened: 'Esta versión de la normativa viene incluida con Guichet y no se puede retirar. Se queda como estaba.',
    fix: 'Publique una nueva versión que diga otra cosa.',
  },
}
