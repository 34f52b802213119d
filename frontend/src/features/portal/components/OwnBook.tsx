import { Button, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BookLine } from '@/api/types'
import { isTooLong, LongText } from '@/ui/field/LongText'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { hasCode } from '@/api/problem'
import { useOwnBook, useReadOwnBook, useWriteInOwnBook } from '../api/useOwnPage'
import { PortalProblem } from './PortalProblem'
import { Unsent } from './Unsent'
import { useMoment } from './useMoment'
import styles from './portal.module.css'

interface Props {
  citizen: { id: string; name: string }
  /** What is being written; kept by the page, so that it outlives the book. */
  words: string
  onWords: (words: string) => void
}

/** What the team and I write to each other. What is seen counts as read. */
export function OwnBook({ citizen, words, onWords }: Props) {
  const { t } = useTranslation('portal')
  const book = useOwnBook(citizen.id)
  const { mutate: read } = useReadOwnBook(citizen.id)
  const unread = book.data?.some((line) => !line.mine && line.readAt == null) ?? false
  useEffect(() => {
    if (unread) read()
  }, [unread, read])
  if (hasCode(book.error, 'NOT_YOURS'))
    return (
      <>
        <p>{t('book.closed')}</p>
        {words.trim() && <Unsent words={words} onDrop={() => onWords('')} />}
      </>
    )
  if (book.error) return <PortalProblem error={book.error} onRetry={() => void book.refetch()} />
  if (!book.data) return <LoadingRows rows={3} />
  return (
    <section className={styles.part} aria-labelledby="book-title">
      <h2 id="book-title">
        <Icon of="book" /> {t('book.title')}
      </h2>
      <p className={styles.quiet}>{t('book.lead', { name: citizen.name })}</p>
      {book.data.length === 0 && <p>{t('book.none')}</p>}
      <ol className={styles.messages}>
        {book.data.map((line) => (
          <Line key={`${line.at} ${line.by}`} line={line} />
        ))}
      </ol>
      <Write citizen={citizen.id} words={words} onWords={onWords} />
    </section>
  )
}

function Line({ line }: { line: BookLine }) {
  const { t } = useTranslation('portal')
  const { moment } = useMoment()
  return (
    <li className={styles.message} data-mine={line.mine || undefined}>
      <p className={styles.quiet}>
        {line.mine ? t('book.me') : line.by}, {moment(line.at)}
      </p>
      <p className={styles.words}>{line.message}</p>
      {line.mine && (
        <p className={styles.quiet}>
          {line.readAt == null ? t('book.notRead') : t('book.read', { when: moment(line.readAt) })}
        </p>
      )}
    </li>
  )
}

/** Characters of a message. */
const MESSAGE = 2000

function Write({ citizen, words, onWords }: Omit<Props, 'citizen'> & { citizen: string }) {
  const { t } = useTranslation('portal')
  const write = useWriteInOwnBook(citizen)
  const [checked, setChecked] = useState(false)
  const send = () => {
    setChecked(true)
    if (!words.trim() || isTooLong(words, MESSAGE)) return
    write.mutate(words.trim(), {
      onSuccess: () => {
        onWords('')
        setChecked(false)
      },
    })
  }
  return (
    <Stack gap="sm">
      {write.error && <PortalProblem error={write.error} />}
      <LongText
        label={t('book.message')}
        rows={3}
        most={MESSAGE}
        value={words}
        error={checked && !words.trim() ? t('book.missing') : undefined}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      <Button loading={write.isPending} leftSection={<Icon of="mail" size={18} />} onClick={send}>
        {t('book.send')}
      </Button>
    </Stack>
  )
}
