import type { TFunction } from 'i18next'
import type { MyDayStop } from '@/api/types'
import type { IconName } from '@/ui/icon/Icon'

export interface Fact {
  icon: IconName
  text: string
  /** Worth a second look before knocking. */
  mind?: boolean
}

interface Told {
  t: TFunction<'myday'>
  time: (time: string) => string
  minutes: (minutes: number) => string
  language: (code: string) => string
}

/** What to know at the door, most pressing first. */
export function factsAbout(stop: MyDayStop, { t, time, minutes, language }: Told): Fact[] {
  const name = stop.citizenName?.split(' ')[0] ?? ''
  const facts: Fact[] = []
  if (stop.strict)
    facts.push({ icon: 'clock', text: t('fact.strict', { latest: time(stop.latest) }), mind: true })
  if (stop.flags.includes('RESPITE'))
    facts.push({ icon: 'respite', text: t('fact.respite', { name }), mind: true })
  if (stop.partnerName)
    facts.push({ icon: 'two', text: t('fact.partner', { name: stop.partnerName }), mind: true })
  else if (stop.staff === 2) facts.push({ icon: 'two', text: t('fact.partnerOpen'), mind: true })
  const [tongue] = stop.citizenLanguages
  if (tongue != null && stop.sharedLanguage == null)
    facts.push({ icon: 'language', text: t('fact.noLanguage', { language: language(tongue) }), mind: true })
  else if (stop.sharedLanguage != null && stop.sharedLanguage !== 'da')
    facts.push({ icon: 'language', text: t('fact.shared', { language: language(stop.sharedLanguage) }) })
  if (stop.flags.includes('NEW_FACE')) facts.push({ icon: 'person', text: t('fact.newFace') })
  if (stop.contactPersonIsMe) facts.push({ icon: 'contact', text: t('fact.contactMe') })
  else if (stop.contactPersonName)
    facts.push({ icon: 'contact', text: t('fact.contact', { name: stop.contactPersonName }) })
  if (stop.lateMinutes > 0)
    facts.push({ icon: 'warning', text: t('fact.late', { minutes: minutes(stop.lateMinutes) }) })
  for (const broken of stop.brokenRules)
    facts.push({
      icon: 'warning',
      text: broken.reason ? `${broken.text} ${t('fact.because', { reason: broken.reason })}` : broken.text,
      mind: true,
    })
  return facts
}
