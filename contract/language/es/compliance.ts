import type { Catalogue } from '../catalogue.ts'

/** Without á, í, ó or ú: they are not in the alphabet of text messages (GSM 03.38), and one of them leaves room for 70 letters instead of 160. */
export const compliance: Catalogue['compliance'] = {
  stopped: 'Ha dejado de recibir mensajes de {{organization}}; responda START para recibirlos de nuevo.',
  started: 'Vuelve a recibir los mensajes de {{organization}}; responda AYUDA para obtener ayuda, STOP para dejar de recibirlos.',
  helped: 'Mensajes de {{organization}}; responda STOP para dejar de recibirlos.',
}
