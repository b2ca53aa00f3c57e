import { startFailed } from '../../contract/language/start.ts'
import type { Language } from '../../contract/vocabulary.ts'

/** Says in the place of the console that it could not be started, with a way to try again: nothing of what draws pages is there yet. */
export function showStartFailed(place: HTMLElement, language: Language): void {
  const { happened, again } = startFailed[language]
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = again
  button.addEventListener('click', () => location.reload())
  const notice = document.createElement('div')
  notice.role = 'alert'
  notice.dataset['waiting'] = ''
  notice.append(Object.assign(document.createElement('p'), { textContent: happened }), button)
  place.replaceChildren(notice)
}
