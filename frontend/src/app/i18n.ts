import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isolated } from '@/ui/words/isolated'
import { texts, turkish } from './texts'

export const languages = ['da', 'en'] as const

const KEY = 'samvagt.language'

const remembered = () => (localStorage.getItem(KEY) === 'en' ? 'en' : 'da')

/** The page's words. The chosen language is remembered and told to the browser through `<html lang>`. */
export function createI18n(language: string = remembered()): i18n {
  const words = i18next.createInstance()
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'da',
    defaultNS: 'app',
    resources: { ...texts, tr: turkish },
    initAsync: false,
    showSupportNotice: false,
    // React escapes; what is seen to here is only that nobody's words turn the rest of the sentence round.
    interpolation: { escapeValue: true, escape: isolated },
  })
  const tell = (chosen: string) => {
    document.documentElement.lang = chosen
    localStorage.setItem(KEY, chosen)
  }
  tell(language)
  words.on('languageChanged', tell)
  return words
}
