import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { itemTitle } from '../words/itemTitle'
import styles from './run.module.css'
import { atTheEnd } from './whatCounts'

interface Props {
  agenda: AgendaItem[]
  busy: boolean
  onGoTo: (key: string) => void
  onEnd: () => void
  onGoOn: () => void
}

/** Before a meeting is ended: what counts, what comes again, and where a word is missing for a decision to count. */
export function EndMeeting({ agenda, busy, onGoTo, onEnd, onGoOn }: Props) {
  const { t } = useTranslation(['meeting', 'relative'])
  const today = useToday()
  const open = agenda.filter(({ outcome }) => outcome === 'OPEN')
  const those = (what: ReturnType<typeof atTheEnd>) => open.filter((item) => atTheEnd(item, today) === what)
  const [counts, half, again] = [those('counts'), those('half'), those('again')]
  return (
    <div role="group" aria-label={t('run.end')} className={styles.ending}>
      {open.length === 0 && <p>{t('run.allDone')}</p>}
      {counts.length > 0 && <p>{t('run.counts', { count: counts.length })}</p>}
      {half.length > 0 && (
        <>
          <p>{t('run.half')}</p>
          <ul className={styles.half}>
            {half.map((item) => (
              <li key={item.key}>
                <Button variant="default" onClick={() => onGoTo(item.key)}>
                  {t('run.goTo', { title: titleOf(itemTitle(t, item), item) })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {again.length > 0 && <p>{t('run.again', { count: again.length })}</p>}
      <Group gap="xs">
        <Button loading={busy} onClick={onEnd}>
          {t('run.endDo')}
        </Button>
        <Button variant="default" onClick={onGoOn}>
          {t('run.goOn')}
        </Button>
      </Group>
    </div>
  )
}

/** Several needs may be of the same kind: whose it is tells them apart. */
const titleOf = (title: string, { need, citizenName }: AgendaItem) =>
  [title, need?.relativeName ?? citizenName].filter(Boolean).join(', ')
