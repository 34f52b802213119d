import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MyDayStop } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { useReadHandover } from '../api/useHandovers'
import { useMoment } from './useMoment'
import styles from './handover.module.css'

/** What I must have read before the first visit; gone once I have. */
export function ReadFirst({ team, stops }: { team: string; stops: MyDayStop[] }) {
  const { t } = useTranslation('citizen')
  const moment = useMoment()
  const read = useReadHandover(team)
  const citizens = new Map(
    stops
      .filter((stop) => stop.state !== 'DONE' && stop.citizen != null)
      .map((stop) => [stop.citizen ?? '', stop]),
  )
  const unread = [...citizens.values()].flatMap((stop) =>
    stop.handovers
      .filter((one) => one.mustRead && !one.readByMe)
      .map((handover) => ({ handover, name: stop.citizenName })),
  )
  if (unread.length === 0) return null
  return (
    <section className={styles.first} aria-labelledby="read-first-title">
      <h2 id="read-first-title">
        <Icon of="relay" /> {t('handover.first')}
      </h2>
      <p>{t('handover.firstLead')}</p>
      {read.error && <ProblemNotice error={read.error} />}
      <ul className={styles.list}>
        {unread.map(({ handover, name }) => (
          <li key={handover.id} className={styles.note}>
            <p>
              <strong>{name}</strong>
            </p>
            <p className={styles.words}>{handover.note}</p>
            <p className={styles.quiet}>
              {t('handover.by', { name: handover.writtenBy, when: moment(handover.writtenAt) })}
            </p>
            <Button
              mt="xs"
              variant="default"
              leftSection={<Icon of="check" size={18} />}
              aria-label={named(t('handover.read'), [name, handover.note].filter(Boolean).join(', '))}
              loading={read.isPending && read.variables === handover.id}
              onClick={() => read.mutate(handover.id)}
            >
              {t('handover.read')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
