import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMeetingChange } from '../api/useMeetingChange'
import { itemTitle } from '../words/itemTitle'
import { ItemFacts } from './ItemFacts'
import styles from './agenda.module.css'

interface Props {
  team: string
  meeting: Meeting
  decides: boolean
}

/** What the meeting will take up: it gathers by itself; members add to it and put it in order. */
export function Agenda({ team, meeting, decides }: Props) {
  const { t } = useTranslation(['meeting', 'relative'])
  const change = useMeetingChange(team, meeting.about)
  const keys = meeting.agenda.map(({ key }) => key)
  const swap = (index: number, other: number) => {
    const moved = [...keys]
    ;[moved[index], moved[other]] = [keys[other] ?? '', keys[index] ?? '']
    change.mutate({ do: 'order', keys: moved })
  }
  const move = (index: number, to: number) => {
    const moved = keys.toSpliced(index, 1)
    change.mutate({ do: 'order', keys: moved.toSpliced(to, 0, ...keys.slice(index, index + 1)) })
  }
  /** A short agenda is in order after a step or two. */
  const long = keys.length > 4
  return (
    <section aria-labelledby="agenda-title">
      <h2 id="agenda-title">{t('agenda.title')}</h2>
      <p className={styles.quiet}>{t('agenda.help')}</p>
      {change.error && <ProblemNotice error={change.error} />}
      <ol className={styles.agenda}>
        {meeting.agenda.map((item, index) => {
          const title = itemTitle(t, item)
          return (
            <li key={item.key} className={styles.item}>
              <div className={styles.head}>
                <h3>{title}</h3>
                {decides && (
                  <Group gap={4} wrap="nowrap">
                    {long && (
                      <ActionIcon
                        variant="subtle"
                        aria-label={t('agenda.top', { title })}
                        disabled={index === 0 || change.isPending}
                        onClick={() => move(index, 0)}
                      >
                        <Icon of="top" />
                      </ActionIcon>
                    )}
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('agenda.up', { title })}
                      disabled={index === 0 || change.isPending}
                      onClick={() => swap(index, index - 1)}
                    >
                      <Icon of="up" />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('agenda.down', { title })}
                      disabled={index === keys.length - 1 || change.isPending}
                      onClick={() => swap(index, index + 1)}
                    >
                      <Icon of="down" />
                    </ActionIcon>
                    {long && (
                      <ActionIcon
                        variant="subtle"
                        aria-label={t('agenda.bottom', { title })}
                        disabled={index === keys.length - 1 || change.isPending}
                        onClick={() => move(index, keys.length - 1)}
                      >
                        <Icon of="bottom" />
                      </ActionIcon>
                    )}
                    {item.kind === 'OWN' && (
                      <Button
                        variant="subtle"
                        aria-label={t('agenda.removeOf', { title })}
                        onClick={() => change.mutate({ do: 'remove', key: item.key })}
                      >
                        {t('agenda.remove')}
                      </Button>
                    )}
                  </Group>
                )}
              </div>
              <ItemFacts item={item} />
            </li>
          )
        })}
      </ol>
      {decides && (
        <AddItem busy={change.isPending} onAdd={(text) => change.mutateAsync({ do: 'add', text })} />
      )}
    </section>
  )
}

/** What a member wants to talk about. */
export function AddItem({ busy, onAdd }: { busy: boolean; onAdd: (text: string) => Promise<unknown> }) {
  const { t } = useTranslation('meeting')
  const [text, setText] = useState('')
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim())
          void onAdd(text.trim()).then(
            () => setText(''),
            () => undefined,
          )
      }}
    >
      <TextInput
        label={t('agenda.add')}
        maxLength={300}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} leftSection={<Icon of="plus" size={18} />}>
        {t('agenda.addDo')}
      </Button>
    </form>
  )
}
