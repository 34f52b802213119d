import i18next, { type i18n } from 'i18next'
import { remembered, speak } from '@/app/i18n'
import da from '@/app/words/da'
import en from '@/app/words/en'
import tr from '@/app/words/tr'

/** The page's words with every language at hand. */
export function createI18n(language: string = remembered()): i18n {
  const spoken = i18next.createInstance()
  void speak(spoken, language, { resources: { da, en, tr }, initAsync: false })
  return spoken
}
