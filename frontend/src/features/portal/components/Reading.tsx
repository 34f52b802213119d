import { NativeSelect, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './portal.module.css'

export type PageLanguage = 'da' | 'en' | 'tr'

const tongues: Record<PageLanguage, string> = { da: 'Dansk', en: 'English', tr: 'Türkçe' }

interface Props {
  language: string
  large: boolean
  onChange: (language: PageLanguage, large: boolean) => void
}

/** Which language, and how large the letters. */
export function Reading({ language, large, onChange }: Props) {
  const { t } = useTranslation('portal')
  const now = (language in tongues ? language : 'da') as PageLanguage
  return (
    <div className={styles.tools}>
      <NativeSelect
        aria-label={t('languages')}
        data={Object.entries(tongues).map(([value, label]) => ({ value, label }))}
        value={now}
        onChange={(event) => onChange(event.currentTarget.value as PageLanguage, large)}
      />
      <Switch
        size="md"
        py={10}
        classNames={{ track: styles.track ?? '' }}
        label={t('large')}
        checked={large}
        onChange={(event) => onChange(now, event.currentTarget.checked)}
      />
    </div>
  )
}
