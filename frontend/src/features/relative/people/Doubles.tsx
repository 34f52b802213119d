import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Relative } from '@/api/types'
import { useWhen } from '../needs/useWhen'
import { MergeDialog } from './MergeDialog'
import rows from '@/ui/list/rows.module.css'
import styles from './people.module.css'

interface Props {
  team: string
  relative: Relative
  decides: boolean
}

/** Other notes of the same relative, and a way to merge one more. */
export function Doubles({ team, relative, decides }: Props) {
  const { t } = useTranslation('relative')
  const when = useWhen()
  const [open, setOpen] = useState(false)
  return (
    <>
      {relative.doubles.length > 0 && (
        <section aria-labelledby="doubles-title">
          <h2 id="doubles-title">{t('page.doubles')}</h2>
          <ul className={styles.plain}>
            {relative.doubles.map((one) => (
              <li key={one.id}>
                {[one.name, one.phone, one.mail].filter(Boolean).join(', ')}
                <span className={rows.quiet}>
                  {' '}
                  {t('page.doubleBy', { date: when.day(one.mergedAt), name: one.mergedBy })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {decides && (
        <Button variant="subtle" mt="lg" onClick={() => setOpen(true)}>
          {t('merge.open')}
        </Button>
      )}
      {open && <MergeDialog team={team} relative={relative} onClose={() => setOpen(false)} />}
    </>
  )
}
