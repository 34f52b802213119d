import { Button, VisuallyHidden } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasCode } from '@/api/problem'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useImportOffers } from '../api/useImportOffers'
import { OfferProblems } from './OfferProblems'
import styles from './offer.module.css'

/** Brings in a file of offers, dropped or chosen; tells everything that is wrong with it at once. */
export function ImportOffers({ team }: { team: string }) {
  const { t } = useTranslation('offer')
  const load = useImportOffers(team)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    <section aria-labelledby="import-offers">
      <h2 id="import-offers" className={styles.heading}>
        {t('data.in')}
      </h2>
      <p className={styles.quiet}>{t('data.inHelp')}</p>
      <div
        role="presentation"
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const file = event.dataTransfer.files[0]
          if (file) load.mutate(file)
        }}
      >
        <Icon of="upload" size={32} />
        <p>{t('data.drop')}</p>
        <Button loading={load.isPending} onClick={() => input.current?.click()}>
          {t('data.choose')}
        </Button>
        <VisuallyHidden>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            tabIndex={-1}
            aria-label={t('data.choose')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file) load.mutate(file)
              event.currentTarget.value = ''
            }}
          />
        </VisuallyHidden>
      </div>
      {hasCode(load.error, 'INVALID_OFFERS') ? (
        <OfferProblems problems={load.error.dataProblems} />
      ) : (
        load.error && <ProblemNotice error={load.error} />
      )}
      {load.data && <Notice kind="good" role="status" title={t('data.done', { count: load.data.offers })} />}
    </section>
  )
}
