import appDa from './texts.da'
import appEn from './texts.en'
import advisorDa from '@/features/advisor/texts.da'
import advisorEn from '@/features/advisor/texts.en'
import citizenDa from '@/features/citizen/texts.da'
import citizenEn from '@/features/citizen/texts.en'
import dayplanDa from '@/features/dayplan/texts.da'
import dayplanEn from '@/features/dayplan/texts.en'
import identityDa from '@/features/identity/texts.da'
import identityEn from '@/features/identity/texts.en'
import meetingDa from '@/features/meeting/texts.da'
import meetingEn from '@/features/meeting/texts.en'
import mydayDa from '@/features/myday/texts.da'
import mydayEn from '@/features/myday/texts.en'
import offerDa from '@/features/offer/texts.da'
import offerEn from '@/features/offer/texts.en'
import portalDa from '@/features/portal/texts.da'
import portalEn from '@/features/portal/texts.en'
import portalTr from '@/features/portal/texts.tr'
import privacyDa from '@/features/privacy/texts.da'
import privacyEn from '@/features/privacy/texts.en'
import relativeDa from '@/features/relative/texts.da'
import relativeEn from '@/features/relative/texts.en'
import teamDa from '@/features/team/texts.da'
import teamEn from '@/features/team/texts.en'
import wishesDa from '@/features/wishes/texts.da'
import wishesEn from '@/features/wishes/texts.en'
import uiDa from '@/ui/texts.da'
import uiEn from '@/ui/texts.en'
import uiTr from '@/ui/texts.tr'

/** Every area's words, by language. Danish decides which keys there are. */
export const texts = {
  da: {
    app: appDa,
    ui: uiDa,
    advisor: advisorDa,
    citizen: citizenDa,
    dayplan: dayplanDa,
    identity: identityDa,
    meeting: meetingDa,
    myday: mydayDa,
    offer: offerDa,
    portal: portalDa,
    privacy: privacyDa,
    relative: relativeDa,
    team: teamDa,
    wishes: wishesDa,
  },
  en: {
    app: appEn,
    ui: uiEn,
    advisor: advisorEn,
    citizen: citizenEn,
    dayplan: dayplanEn,
    identity: identityEn,
    meeting: meetingEn,
    myday: mydayEn,
    offer: offerEn,
    portal: portalEn,
    privacy: privacyEn,
    relative: relativeEn,
    team: teamEn,
    wishes: wishesEn,
  },
}

/** The words of the relatives' page in its third language; the rest of Samvagt has two. */
export const turkish = { portal: portalTr, ui: { loading: portalTr.loading, ...uiTr } }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: (typeof texts)['da']
  }
}
