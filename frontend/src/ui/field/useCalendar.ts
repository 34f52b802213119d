import 'dayjs/locale/da'
import 'dayjs/locale/en-gb'
import { useTranslation } from 'react-i18next'

/** The language of a calendar, and what its buttons are called. */
export function useCalendar() {
  const { t, i18n } = useTranslation('ui')
  return {
    locale: i18n.language === 'en' ? 'en-gb' : 'da',
    ariaLabels: {
      monthLevelControl: t('calendar.months'),
      yearLevelControl: t('calendar.years'),
      nextMonth: t('calendar.nextMonth'),
      previousMonth: t('calendar.previousMonth'),
    },
  }
}
