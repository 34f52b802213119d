import { UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MyDayStop } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { useWords } from '@/ui/words/useWords'
import { factsAbout } from './facts'
import styles from './myday.module.css'

/** What matters to the citizen first, then what to know at the door. */
export function Facts({ stop }: { stop: MyDayStop }) {
  const { t } = useTranslation('myday')
  const { time, minutes } = useFormat()
  const { language } = useWords()
  const facts = factsAbout(stop, { t, time, minutes, language })
  return (
    <div className={styles.facts}>
      {stop.importantToMe && (
        <p className={styles.matters}>
          <Icon of="heart" />
          <span>
            <strong>{t('fact.matters', { name: stop.citizenName?.split(' ')[0] })}</strong>{' '}
            {stop.importantToMe}
          </span>
        </p>
      )}
      {facts.length > 0 && (
        <ul className={styles.factList}>
          {facts.map(({ icon, text, mind }) => (
            <li key={text} data-mind={mind}>
              <Icon of={icon} />
              {text}
            </li>
          ))}
        </ul>
      )}
      {stop.doorNotes.length > 0 && <DoorNotes notes={stop.doorNotes} />}
    </div>
  )
}

/** Codes and keys stay behind a tap, so that nobody reads them over a shoulder. */
function DoorNotes({ notes }: { notes: string[] }) {
  const { t } = useTranslation('myday')
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div>
      <UnstyledButton
        className={styles.reveal}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon of="door" />
        {open ? t('door.hide') : t('door.show')}
        <Icon of={open ? 'up' : 'down'} size={16} />
      </UnstyledButton>
      <ul id={id} className={styles.doorNotes} hidden={!open}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}
