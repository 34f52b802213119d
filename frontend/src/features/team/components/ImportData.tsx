import { Button, VisuallyHidden } from '@mantine/core'
import { useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { hasCode } from '@/api/problem'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useImport } from '../api/useImport'
import { DataProblems } from './DataProblems'
import styles from './team.module.css'

/** Brings in a zip of the team's files, dropped or chosen; tells everything that is wrong with it at once. */
export function ImportData({ team }: { team: string }) {
  const { t } = useTranslation('team')
  const format = useFormat()
  const load = useImport(team)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [notZip, setNotZip] = useState<string>()

  const take = (file: File | undefined | null) => {
    if (!file) return
    const zip = file.name.toLowerCase().endsWith('.zip')
    setNotZip(zip ? undefined : file.name)
    if (zip) load.mutate(file)
    else load.reset()
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title" className={styles.heading}>
        {t('import.title')}
      </h2>
      <p className={styles.quiet}>{t('import.help')}</p>
      <div
        role="presentation"
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon of="upload" size={32} />
        <p>{t('import.drop')}</p>
        <Button loading={load.isPending} onClick={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <VisuallyHidden>
          <input
            ref={input}
            type="file"
            accept=".zip,application/zip"
            tabIndex={-1}
            aria-label={t('import.choose')}
            onChange={(event) => {
              take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </VisuallyHidden>
      </div>
      {notZip != null && (
        <Notice kind="danger" role="alert" title={t('import.notZip', { name: notZip })}>
          {t('import.notZipHelp')}
        </Notice>
      )}
      {hasCode(load.error, 'INVALID_TEAM_DATA') ? (
        <DataProblems problems={load.error.dataProblems} />
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
