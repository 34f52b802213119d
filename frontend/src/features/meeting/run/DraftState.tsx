import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Written } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import styles from './run.module.css'
import type { useDraft } from './useDraft'

interface Props {
  draft: ReturnType<typeof useDraft>
  theirs: Written
}

/** Whether what is written is kept, and what another has written over it. */
export function DraftState({ draft, theirs }: Props) {
  const { t } = useTranslation('meeting')
  if (draft.kept === 'failed') return <ProblemNotice error={draft.error} />
  if (draft.kept === 'taken')
    return (
      <Notice kind="warn" role="alert" title={t('draft.taken')}>
        <p>{t('draft.takenHelp')}</p>
        <blockquote className={styles.theirs}>
          {[theirs.note, theirs.decision].filter(Boolean).join('\n') || t('draft.empty')}
        </blockquote>
        <Group gap="xs">
          <Button onClick={() => draft.insist()}>{t('draft.mine')}</Button>
          <Button variant="default" onClick={draft.yield}>
            {t('draft.theirs')}
          </Button>
        </Group>
      </Notice>
    )
  return (
    <p role="status" className={styles.kept}>
      <Icon
        of={draft.kept === 'offline' ? 'offline' : draft.kept === 'writing' ? 'pen' : 'check'}
        size={16}
      />{' '}
      {t(`draft.${draft.kept}`)}
    </p>
  )
}
