import i18next, { type BackendModule, type i18n, type InitOptions } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isolated } from '@/ui/words/isolated'
import type danish from './words/da'

export const languages = ['da', 'en'] as const

const KEY = 'samvagt.language'

export const remembered = () => (localStorage.getItem(KEY) === 'en' ? 'en' : 'da')

/** What the words are of. */
export const areas = [
  'app',
  'ui',
  'advisor',
  'citizen',
  'dayplan',
  'identity',
  'meeting',
  'myday',
  'offer',
  'portal',
  'privacy',
  'relative',
  'team',
  'wishes',
] as const satisfies (keyof typeof danish)[]

const words: Record<string, () => Promise<{ default: Record<string, object> }>> = {
  da: () => import('./words/da'),
  en: () => import('./words/en'),
  tr: () => import('./words/tr'),
}

/** Fetches a language when it is first spoken: nobody waits for words that they do not read. */
const fetching: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const fetch = words[language]
    if (!fetch) done(null, {})
    else
      fetch().then(
        ({ default: all }) => done(null, all[area] ?? {}),
        (error: unknown) => done(error as Error, true),
      )
  },
}

/** The page's words. The chosen language is remembered and told to the browser through `<html lang>`. */
export async function fetchI18n(language: string = remembered()): Promise<i18n> {
  const spoken = i18next.createInstance().use(fetching)
  await speak(spoken, language, { ns: areas })
  return spoken
}

/** Lets an instance of i18next speak a language as Samvagt does, with words that are fetched or at hand. */
export function speak(spoken: i18n, language: string, more: InitOptions): Promise<unknown> {
  const tell = (chosen: string) => {
    document.documentElement.lang = chosen
    localStorage.setItem(KEY, chosen)
  }
  tell(language)
  spoken.on('languageChanged', tell)
  return spoken.use(initReactI18next).init({
    lng: language,
    // What is not there in Turkish is said in Danish; English has every word.
    fallbackLng: { tr: ['da'], default: [] },
    defaultNS: 'app',
    showSupportNotice: false,
    // React escapes; what is seen to here is only that nobody's words turn the rest of the sentence round.
    interpolation: { escapeValue: true, escape: isolated },
    ...more,
  })
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof danish
  }
}
