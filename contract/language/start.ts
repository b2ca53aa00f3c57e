import type { Language } from '../vocabulary.ts'

/** The only words that are there before a language is: the console says them where it could not be started. */
export const startFailed: Readonly<Record<Language, { readonly happened: string; readonly again: string }>> = {
  en: { happened: 'The console could not be loaded: the connection to the desk broke, or the desk is being updated.', again: 'Load it again' },
  fr: { happened: 'La console n’a pas pu être chargée : la connexion au guichet est coupée, ou le guichet est en cours de mise à jour.', again: 'Charger de nouveau' },
  es: { happened: 'No se ha podido cargar la consola: la conexión con la ventanilla se ha cortado, o la ventanilla se está actualizando.', again: 'Cargar de nuevo' },
  de: { happened: 'Die Konsole ließ sich nicht laden: Die Verbindung zur Nummernstelle brach ab, oder sie wird gerade aktualisiert.', again: 'Neu laden' },
}
