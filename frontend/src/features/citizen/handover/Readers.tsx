import { useTranslation } from 'react-i18next'
import type { Handover } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import styles from './handover.module.css'

type NotRead = NonNullable<Handover['notRead']>

/** Who has read what must be read, and who comes today and has not. */
export function Readers({ handover: { readBy, mustRead, notRead } }: { handover: Handover }) {
  const { t } = useTranslation('citizen')
  if (!mustRead) return null
  return (
    <>
      {readBy.length > 0 && (
        <p className={styles.quiet}>
          {t('handover.readBy', { names: readBy.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {notRead && (notRead.byPlan ? <Coming notRead={notRead} /> : <AtWork notRead={notRead} />)}
    </>
  )
}

function Coming({ notRead: { by, coming, others } }: { notRead: NotRead }) {
  const { t } = useTranslation('citizen')
  const format = useFormat()
  const named = (some: NotRead['by']) =>
    some.map(({ name, at }) => (at ? t('handover.comesAt', { name, at: format.time(at) }) : name)).join(', ')
  const toCome = by.filter(({ been }) => !been)
  const been = by.filter((one) => one.been)
  return (
    <>
      {by.length === 0 && (
        <p className={styles.quiet}>{t(coming > 0 ? 'handover.allRead' : 'handover.nobodyComes')}</p>
      )}
      {toCome.length > 0 && <p className={styles.quiet}>{t('handover.toCome', { names: named(toCome) })}</p>}
      {been.length > 0 && <p className={styles.quiet}>{t('handover.been', { names: named(been) })}</p>}
      {coming > 0 && others > 0 && <p className={styles.quiet}>{t('handover.others', { count: others })}</p>}
    </>
  )
}

/** Nobody has planned the day: whoever is at work may come. */
function AtWork({ notRead: { by } }: { notRead: NotRead }) {
  const { t } = useTranslation('citizen')
  return (
    <p className={styles.quiet}>
      {by.length > 0
        ? t('handover.atWork', { names: by.map(({ name }) => name).join(', ') })
        : t('handover.allAtWorkRead')}
    </p>
  )
}
