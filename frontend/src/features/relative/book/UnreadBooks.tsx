import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Icon } from '@/ui/icon/Icon'
import { useUnreadBooks } from '../api/useBook'
import rows from '@/ui/list/rows.module.css'

/** Where relatives wait for somebody to read; nothing where all is read. */
export function UnreadBooks({ team }: { team: string }) {
  const { t } = useTranslation('relative')
  const books = useUnreadBooks(team).data ?? []
  if (books.length === 0) return null
  const count = books.reduce((sum, book) => sum + book.messages, 0)
  return (
    <section aria-labelledby="unread-title">
      <h2 id="unread-title">{t('book.unread', { count })}</h2>
      <ul className={rows.list}>
        {books.map((book) => (
          <li key={`${book.relative} ${book.citizen}`}>
            <UnstyledButton component={Link} to={`/paaroerende/${book.relative}`} className={rows.row}>
              <span className={rows.name}>
                {t('book.unreadAbout', { relative: book.relativeName, citizen: book.citizenName })}
              </span>
              <span className={rows.sign}>
                <Icon of="mail" size={16} /> {t('book.unreadCount', { count: book.messages })}
              </span>
              <Icon of="right" size={18} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
