import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { HeldContext, useHeld } from '@/ui/writing/held'
import { InlineForm } from '@/ui/writing/InlineForm'
import { useHandovers, useWriteHandover } from '../api/useHandovers'
import { HandoverForm } from './HandoverForm'
import { HandoverNote } from './HandoverNote'
import styles from './handover.module.css'

interface Props {
  team: string
  citizen: string
  decides: boolean
}

/** What the next one must know about a citizen; what is no longer true is one tap away. */
export function Handovers({ team, citizen, decides }: Props) {
  const { t } = useTranslation('citizen')
  const handovers = useHandovers(team, citizen)
  const write = useWriteHandover(team, citizen)
  const [writing, setWriting] = useState(false)
  const held = useHeld(handovers.data)
  const open = held.list?.filter((one) => !one.closed) ?? []
  const closed = held.list?.filter((one) => one.closed) ?? []
  return (
    <section aria-labelledby="handover-title">
      <h2 id="handover-title">{t('handover.title')}</h2>
      {handovers.error && <ProblemNotice error={handovers.error} onRetry={() => void handovers.refetch()} />}
      {write.error && <ProblemNotice error={write.error} />}
      {handovers.isPending && <LoadingRows rows={1} />}
      {handovers.data && open.length === 0 && <p className={styles.quiet}>{t('handover.none')}</p>}
      <HeldContext value={held.holding}>
        <ul className={styles.list}>
          {open.map((one) => (
            <li key={one.id}>
              <HandoverNote team={team} handover={one} decides={decides} />
            </li>
          ))}
        </ul>
      </HeldContext>
      {decides &&
        (writing ? (
          <InlineForm>
            <HandoverForm
              submit={t('handover.keep')}
              busy={write.isPending}
              onDone={(told) => write.mutate(told, { onSuccess: () => setWriting(false) })}
              onCancel={() => setWriting(false)}
            />
          </InlineForm>
        ) : (
          <Button
            variant="default"
            leftSection={<Icon of="relay" size={18} />}
            onClick={() => setWriting(true)}
          >
            {t('handover.write')}
          </Button>
        ))}
      {closed.length > 0 && (
        <details className={styles.closed}>
          <summary>{t('handover.closed', { count: closed.length })}</summary>
          <ul className={styles.list}>
            {closed.map((one) => (
              <li key={one.id}>
                <HandoverNote team={team} handover={one} decides={decides} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
