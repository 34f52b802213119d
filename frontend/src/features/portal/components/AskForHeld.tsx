import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { useAskForHelp } from '../api/useOwnPage'
import { PortalProblem } from './PortalProblem'
import styles from './portal.module.css'

/**
 * Asks for what is kept about oneself. The team gives it out, not this page: it also tells of the citizen, who may have
 * closed that to the relative.
 */
export function AskForHeld({ citizen }: { citizen?: string }) {
  const { t } = useTranslation('portal')
  return (
    <section className={styles.part} aria-labelledby="held-title">
      <h2 id="held-title">
        <Icon of="lock" /> {t('held.title')}
      </h2>
      <p>{t('held.lead')}</p>
      <Ask {...(citizen ? { citizen } : {})} />
    </section>
  )
}

function Ask({ citizen }: { citizen?: string }) {
  const { t, i18n } = useTranslation('portal')
  const ask = useAskForHelp(citizen)
  if (ask.isSuccess) return <Notice kind="good" role="status" title={t('held.sent')} />
  // The team reads Danish, in whatever language it is asked.
  const note = i18n.getFixedT('da', 'portal')('held.note')
  return (
    <>
      {ask.error && <PortalProblem error={ask.error} />}
      <Button
        variant="default"
        loading={ask.isPending}
        onClick={() => ask.mutate({ kind: 'INFORMATION', urgency: 'YELLOW', note })}
      >
        {t('held.ask')}
      </Button>
    </>
  )
}
