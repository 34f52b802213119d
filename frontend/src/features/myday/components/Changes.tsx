import { useTranslation } from 'react-i18next'
import type { PlanChange } from '@/api/types'
import { Notice } from '@/ui/notice/Notice'
import styles from './myday.module.css'

/** What is different from the plan that was published: first of all, so that nobody drives to the wrong door. */
export function Changes({ changes }: { changes: PlanChange[] }) {
  const { t } = useTranslation('myday')
  if (changes.length === 0) return null
  return (
    <Notice kind="warn" icon="changed" title={t('changes.title', { count: changes.length })}>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.id}>{change.text}</li>
        ))}
      </ul>
    </Notice>
  )
}
