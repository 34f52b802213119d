import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import rows from '@/ui/list/rows.module.css'
import styles from './offer.module.css'

/** Takes the offers home as the same file that can be brought in. */
export function ExportOffers({ team }: { team: string }) {
  const { t } = useTranslation('offer')
  return (
    <section aria-labelledby="export-offers">
      <h2 id="export-offers" className={styles.heading}>
        {t('data.out')}
      </h2>
      <p className={rows.quiet}>{t('data.outHelp')}</p>
      <Button
        component="a"
        href={`/api/teams/${encodeURIComponent(team)}/offers.csv`}
        download="offers.csv"
        variant="default"
        leftSection={<Icon of="download" />}
      >
        {t('data.get')}
      </Button>
    </section>
  )
}
