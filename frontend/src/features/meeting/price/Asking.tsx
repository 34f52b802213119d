import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Asked } from '@/api/useAsked'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import styles from './price.module.css'

interface Props<Answer> {
  asked: Asked<Answer>
  children: (answer: Answer) => ReactNode
}

/** A price that is asked for, heard by those who do not see it come. */
export function Asking<Answer>({ asked, children }: Props<Answer>) {
  const { t } = useTranslation('meeting')
  return (
    <div role="status" className={styles.price}>
      {asked.state === 'failed' && <ProblemNotice error={asked.error} />}
      {asked.state === 'waiting' && <p className={styles.quiet}>{t('price.asking')}</p>}
      {asked.state === 'known' && children(asked.answer)}
    </div>
  )
}
