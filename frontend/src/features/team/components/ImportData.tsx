import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasCode } from '@/api/problem'
import { DropFile } from '@/ui/file/DropFile'
import { FileProblems } from '@/ui/file/FileProblems'
import { useFormat } from '@/ui/format/useFormat'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useImport } from '../api/useImport'
import styles from './team.module.css'

/** Brings in a zip of the team's files, dropped or chosen; tells everything that is wrong with it at once. */
export function ImportData({ team }: { team: string }) {
  const { t } = useTranslation('team')
  const format = useFormat()
  const load = useImport(team)
  const [notZip, setNotZip] = useState<string>()

  const take = (file: File) => {
    const zip = file.name.toLowerCase().endsWith('.zip')
    setNotZip(zip ? undefined : file.name)
    if (zip) load.mutate(file)
    else load.reset()
  }
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title" className={styles.heading}>
        {t('import.title')}
      </h2>
      <p className={styles.quiet}>{t('import.help')}</p>
      <DropFile
        label={t('import.drop')}
        choose={t('import.choose')}
        accept=".zip,application/zip"
        loading={load.isPending}
        onFile={take}
      />
      {notZip != null && (
        <Notice kind="danger" role="alert" title={t('import.notZip', { name: notZip })}>
          {t('import.notZipHelp')}
        </Notice>
      )}
      {hasCode(load.error, 'INVALID_TEAM_DATA') ? (
        <FileProblems several problems={load.error.dataProblems} help={t('problems.help')} />
      ) : (
        load.error && <ProblemNotice error={load.error} />
      )}
      {load.data && (
        <Notice kind="good" role="status" title={t('import.done')}>
          {t('import.summary', {
            members: load.data.members,
            citizens: load.data.citizens,
            visits: format.number(load.data.visits),
            shifts: load.data.shifts,
            days: load.data.dates.length,
          })}
        </Notice>
      )}
    </section>
  )
}
