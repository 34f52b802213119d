import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Offer } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useOfferState } from '../api/useOfferState'
import { Dialog } from '@/ui/dialog/Dialog'
import rows from '@/ui/list/rows.module.css'
import styles from './offer.module.css'

/** What one of the team can do with an offer. Closing it asks why; nothing is ever deleted. */
export function OfferActions({ team, offer }: { team: string; offer: Offer }) {
  const { t } = useTranslation('offer')
  const state = useOfferState(team, offer.id)
  const [closing, setClosing] = useState(false)
  const [because, setBecause] = useState('')
  return (
    <>
      <div className={styles.actions}>
        <Button
          component={Link}
          to={`/paaroerende/tilbud/${offer.id}/ret`}
          variant="default"
          leftSection={<Icon of="pen" size={18} />}
        >
          {t('actions.edit')}
        </Button>
        {offer.state === 'PUBLISHED' ? (
          <Button
            variant="default"
            leftSection={<Icon of="lock" size={18} />}
            onClick={() => setClosing(true)}
          >
            {t('actions.withdraw')}
          </Button>
        ) : (
          <Button loading={state.isPending} onClick={() => state.mutate({ open: true })}>
            {t('actions.publish')}
          </Button>
        )}
      </div>
      {state.error && !closing && <ProblemNotice error={state.error} />}
      {closing && (
        <Dialog size="lg" onClose={() => setClosing(false)} title={t('withdrawing.title')}>
          <Stack>
            <p className={rows.quiet}>{t('withdrawnHelp')}</p>
            <Textarea
              label={t('withdrawing.because')}
              description={t('withdrawing.help')}
              maxLength={500}
              value={because}
              onChange={(event) => setBecause(event.currentTarget.value)}
            />
            {state.error && <ProblemNotice error={state.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setClosing(false)}>
                {t('withdrawing.cancel')}
              </Button>
              <Button
                loading={state.isPending}
                onClick={() =>
                  state.mutate(
                    { open: false, because: because.trim() },
                    { onSuccess: () => setClosing(false) },
                  )
                }
              >
                {t('withdrawing.do')}
              </Button>
            </Group>
          </Stack>
        </Dialog>
      )}
    </>
  )
}
