import { useTranslation } from 'react-i18next'

/** What the form calls the fields of an agreement's terms. */
export function useTermsNames() {
  const { t } = useTranslation('relative')
  return {
    party: t('agreement.form.party'),
    relative: t('agreement.form.relative'),
    who: t('agreement.form.who'),
    task: t('agreement.form.task'),
    effect: t('agreement.form.effect'),
    helps: t('agreement.form.helps'),
    rule: t('agreement.form.days'),
    from: t('agreement.form.from'),
    to: t('agreement.form.to'),
    first: t('agreement.form.first'),
    last: t('agreement.form.last'),
    note: t('agreement.form.note'),
    minutes: t('agreement.referat.one'),
  }
}
