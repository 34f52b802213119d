import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The one other language, in its own words. */
export function LanguageSwitch() {
  const { i18n } = useTranslation()
  const other = i18n.language === 'da' ? { code: 'en', name: 'In English' } : { code: 'da', name: 'På dansk' }
  return (
    <Button variant="subtle" lang={other.code} onClick={() => void i18n.changeLanguage(other.code)}>
      {other.name}
    </Button>
  )
}
