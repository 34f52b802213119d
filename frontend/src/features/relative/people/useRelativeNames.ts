import { useTranslation } from 'react-i18next'
import type { RelativeDraft } from './relativeDraft'

/** What the form calls what is told about a relative. */
export function useRelativeNames(): Record<keyof RelativeDraft, string> {
  const { t } = useTranslation('relative')
  return {
    name: t('form.name'),
    phone: t('form.phone'),
    mail: t('form.mail'),
    languages: t('form.languages'),
    interpreter: t('form.interpreter'),
    situation: t('form.situation'),
    network: t('form.network'),
    reachable: t('form.reachable'),
  }
}
