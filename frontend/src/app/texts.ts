import dayplanDa from '@/features/dayplan/texts.da'
import dayplanEn from '@/features/dayplan/texts.en'
import identityDa from '@/features/identity/texts.da'
import identityEn from '@/features/identity/texts.en'
import uiDa from '@/ui/texts.da'
import uiEn from '@/ui/texts.en'
import appDa from './texts.da'
import appEn from './texts.en'

/** Every area's words, by language. Danish decides which keys there are. */
export const texts = {
  da: { app: appDa, ui: uiDa, dayplan: dayplanDa, identity: identityDa },
  en: { app: appEn, ui: uiEn, dayplan: dayplanEn, identity: identityEn },
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: (typeof texts)['da']
  }
}
