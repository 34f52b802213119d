import { Box } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MyDayStop } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { ReadIt } from './ReadIt'
import { useMoment } from './useMoment'
import styles from './handover.module.css'

/** What I must have read before the first visit; gone once I have. */
export function ReadFirst({ team, stops }: { team: string; stops: MyDayStop[] }) {
  const { t } = useTranslation('citizen')
  const moment = useMoment()
  const citizens = new Map(
    stops
      .filter((stop) => stop.state !== 'DONE' && stop.citizen != null)
      .map((stop) => [stop.citizen ?? '', stop]),
  )
  const unread = [...citizens.values()].flatMap((stop) =>
    stop.handovers
      .filter((one) => one.mustRead && !one.readByMe)
      .map((handover) => ({ handover, citizen: stop.citizen ?? '', name: stop.citizenName })),
  )
  if (unread.length === 0) return null
  return (
    <section className={styles.first} aria-labelledby="read-first-title">
      <h2 id="read-first-title">
        <Icon of="relay" /> {t('handover.first')}
      </h2>
      <p>{t('handover.firstLead')}</p>
      <ul className={styles.list}>
        {unread.map(({ handover, citizen, name }) => (
          <li key={handover.id} className={styles.note}>
            <p>
              <strong>{name}</strong>
            </p>
            <p className={styles.words}>{handover.note}</p>
            <p className={styles.quiet}>
              {t('handover.by', { name: handover.writtenBy, when: moment(handover.writtenAt) })}
            </p>
            <Box mt="xs">
              <ReadIt
                team={team}
                citizen={citizen}
                handover={handover.id}
                what={[name, handover.note].filter(Boolean).join(', ')}
              />
            </Box>
          </li>
        ))}
      </ul>
    </section>
  )
}
