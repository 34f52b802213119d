import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BookMessage } from '@/api/types'
import { isTooLong, LongText } from '@/ui/field/LongText'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { InlineForm } from '@/ui/writing/InlineForm'
import { useBook, useReadBook, useWriteInBook } from '../api/useBook'
import { useWhen } from '../needs/useWhen'
import styles from './book.module.css'

interface Props {
  team: string
  relative: { id: string; name: string }
  citizen: { id: string; name: string }
  decides: boolean
}

/** What the team and a relative have written about one citizen, and who has read it. */
export function ContactBook({ team, relative, citizen, decides }: Props) {
  const { t } = useTranslation('relative')
  const book = useBook(team, relative.id, citizen.id)
  const read = useReadBook(team, relative.id, citizen.id)
  const messages = book.data?.messages ?? []
  const unread = messages.some((one) => one.fromRelative && one.readAt == null)
  const [writing, setWriting] = useState(false)
  const title = `book-${citizen.id}`
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t('book.titleAbout', { name: citizen.name })}</h2>
      <p className={styles.quiet}>{t('book.lead')}</p>
      {book.error && <ProblemNotice error={book.error} onRetry={() => void book.refetch()} />}
      {read.error && <ProblemNotice error={read.error} />}
      {book.isPending && <LoadingRows rows={2} />}
      {book.data && messages.length === 0 && book.data.open && <p>{t('book.none')}</p>}
      <ol className={styles.messages}>
        {messages.map((one) => (
          <Message key={one.id} message={one} />
        ))}
      </ol>
      {decides && unread && (
        <Button
          mb="sm"
          variant="default"
          leftSection={<Icon of="check" size={18} />}
          loading={read.isPending}
          onClick={() => read.mutate()}
        >
          {t('book.markRead')}
        </Button>
      )}
      {book.data && !book.data.open && <Notice kind="info" icon="lock" title={t('book.closed')} />}
      {decides &&
        book.data?.open &&
        (writing || messages.length > 0 ? (
          <Write team={team} relative={relative} citizen={citizen.id} />
        ) : (
          <Button
            variant="default"
            leftSection={<Icon of="pen" size={18} />}
            onClick={() => setWriting(true)}
          >
            {t('book.write', { name: relative.name })}
          </Button>
        ))}
    </section>
  )
}

function Message({ message }: { message: BookMessage }) {
  const { t } = useTranslation('relative')
  const when = useWhen()
  return (
    <li className={styles.message} data-ours={!message.fromRelative || undefined}>
      <p className={styles.quiet}>
        {message.name}, {when.moment(message.at)}
      </p>
      <p className={styles.words}>{message.message}</p>
      <p className={styles.quiet}>
        {message.readAt == null
          ? t('book.notRead')
          : message.fromRelative
            ? t('book.readBy', { name: message.readBy, when: when.moment(message.readAt) })
            : t('book.readByRelative', { when: when.moment(message.readAt) })}
      </p>
    </li>
  )
}

/** Characters of a message. */
const MESSAGE = 2000

function Write({ team, relative, citizen }: { team: string; relative: Props['relative']; citizen: string }) {
  const { t } = useTranslation('relative')
  const write = useWriteInBook(team, relative.id, citizen)
  const [words, setWords] = useState('')
  const [checked, setChecked] = useState(false)
  const send = () => {
    setChecked(true)
    if (!words.trim() || isTooLong(words, MESSAGE)) return
    write.mutate(words.trim(), {
      onSuccess: () => {
        setWords('')
        setChecked(false)
      },
    })
  }
  return (
    <InlineForm>
      <Stack gap="xs">
        {write.error && <ProblemNotice error={write.error} />}
        <LongText
          label={t('book.write', { name: relative.name })}
          rows={2}
          most={MESSAGE}
          value={words}
          error={checked && !words.trim() ? t('book.missing') : undefined}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <div>
          <Button loading={write.isPending} leftSection={<Icon of="mail" size={18} />} onClick={send}>
            {t('book.send')}
          </Button>
        </div>
      </Stack>
    </InlineForm>
  )
}
