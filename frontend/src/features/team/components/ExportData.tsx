import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import styles from './team.module.css'

/** Takes the team's data home as the same files that can be brought in. */
export function ExportData({ team }: { team: string }) {
  const { t } = useTranslation('team')
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title" className={styles.heading}>
        {t('export.title')}
      </h2>
      <p className={styles.quiet}>{t('export.help')}</p>
      <Button
        component="a"
        href={`/api/teams/${encodeURIComponent(team)}/export`}
        download={`${team}.zip`}
        variant="default"
        leftSection={<Icon of="download" />}
      >
        {t('export.get')}
      </Button>
    </section>
  )
}
