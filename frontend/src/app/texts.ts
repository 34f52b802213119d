import dayplanDa from '@/features/dayplan/texts.da'
import dayplanEn from '@/features/dayplan/texts.en'
import appDa from './texts.da'
import appEn from './texts.en'

/** Every area's words, by language. Danish decides which keys there are. */
export const texts = {
  da: { app: appDa, dayplan: dayplanDa },
  en: { app: appEn, dayplan: dayplanEn },
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: (typeof texts)['da']
  }
}
