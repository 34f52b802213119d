import { useTranslation } from 'react-i18next'
import { hasCode } from '@/api/problem'
import { DropFile } from '@/ui/file/DropFile'
import { FileProblems } from '@/ui/file/FileProblems'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useImportOffers } from '../api/useImportOffers'
import rows from '@/ui/list/rows.module.css'
import styles from './offer.module.css'

/** Brings in a file of offers, dropped or chosen; tells everything that is wrong with it at once. */
export function ImportOffers({ team }: { team: string }) {
  const { t } = useTranslation('offer')
  const load = useImportOffers(team)
  return (
    <section aria-labelledby="import-offers">
      <h2 id="import-offers" className={styles.heading}>
        {t('data.in')}
      </h2>
      <p className={rows.quiet}>{t('data.inHelp')}</p>
      <DropFile
        label={t('data.drop')}
        choose={t('data.choose')}
        accept=".csv,text/csv"
        loading={load.isPending}
        onFile={load.mutate}
      />
      {hasCode(load.error, 'INVALID_OFFERS') ? (
        <FileProblems problems={load.error.dataProblems} help={t('data.problemsHelp')} />
      ) : (
        load.error && <ProblemNotice error={load.error} />
      )}
      {load.data && <Notice kind="good" role="status" title={t('data.done', { count: load.data.offers })} />}
    </section>
  )
}
