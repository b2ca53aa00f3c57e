import type { Catalogue } from '../catalogue.ts'

export const compliance: Catalogue['compliance'] = {
  stopped: 'Vous ne recevrez plus de messages de {{organization}}. Répondez START pour les recevoir à nouveau.',
  started: 'Vous recevrez à nouveau les messages de {{organization}}. Répondez AIDE pour de l’aide, STOP pour arrêter.',
  helped: 'Messages de {{organization}}. Répondez STOP pour ne plus en recevoir.',
}
