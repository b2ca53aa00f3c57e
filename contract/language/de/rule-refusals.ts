import type { Catalogue } from '../catalogue.ts'

export const ruleRefusals: Pick<Catalogue['refusals'], 'regulation.not_found' | 'regulation.shipped'> = {
  'regulation.not_found': {
    title: 'Keine Regeln dafür',
    happened: 'Für solche Nummern dieses Landes ({{country, country}}) kennt die Nummernstelle keine Regeln. Sie kann daher nicht sagen, welche Unterlagen nötig sind.',
    fix: 'Wählen Sie Land, Nummerntyp und Endnutzer aus der Liste der Vorschriften.',
  },
  'regulation.shipped': {
    title: 'Mit Guichet geliefert',
    happened: 'Diese Version der Regeln wurde mit Guichet geliefert und lässt sich nicht zurückziehen. Sie blieb, wie sie war.',
    fix: 'Veröffentlichen Sie eine neue Version, die es anders sagt.',
  },
}
