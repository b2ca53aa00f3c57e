import type { Catalogue } from '../catalogue.ts'

/** What a "no" about the rules of countries says. */
export const ruleRefusals: Pick<Catalogue['refusals'], 'regulation.not_found' | 'regulation.shipped'> = {
  'regulation.not_found': {
    title: 'Pas de règles pour cela',
    happened: 'Le guichet ne connaît pas de règles pour de tels numéros dans ce pays ({{country, country}}) : il ne peut pas dire quelles pièces il faut.',
    fix: 'Choisissez un pays, un type de numéro et un utilisateur final dans la liste des réglementations.',
  },
  'regulation.shipped': {
    title: 'Livrée avec Guichet',
    happened: 'Cette version de la réglementation a été livrée avec Guichet et ne peut pas être retirée. Elle reste telle quelle.',
    fix: 'Publiez une nouvelle version qui dit autre chose.',
  },
}
