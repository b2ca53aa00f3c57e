import type { Catalogue } from '../catalogue.ts'

export const compliance: Catalogue['compliance'] = {
  stopped: '{{organization}} ne vous enverra plus de messages. Répondez START pour les recevoir à nouveau.',
  started: '{{organization}} vous enverra à nouveau des messages. Répondez AIDE pour de l’aide, STOP pour arrêter.',
  helped: '{{organization}} vous envoie des messages. Répondez STOP pour ne plus en recevoir.',
}
