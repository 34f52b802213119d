import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ContactHow } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useContacts, useNoteContact } from '../api/useContacts'
import rows from '@/ui/list/rows.module.css'

const ways: ContactHow[] = ['TALK', 'PHONE', 'MEETING', 'MESSAGE']

interface Props {
  team: string
  relative: string
  decides: boolean
}

/** When somebody last spoke with the relative; not what was said. */
export function Contacts({ team, relative, decides }: Props) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const contacts = useContacts(team, relative)
  const note = useNoteContact(team, relative)
  const last = contacts.data?.[0]
  return (
    <section aria-labelledby="contact-title">
      <h2 id="contact-title">{t('contact.title')}</h2>
      <p className={rows.quiet}>{t('contact.lead')}</p>
      {contacts.error && <ProblemNotice error={contacts.error} onRetry={() => void contacts.refetch()} />}
      {note.error && <ProblemNotice error={note.error} />}
      {contacts.data && (
        <p role="status">
          {last
            ? t('contact.last', {
                date: format.date(last.date),
                how: t(`contact.${last.how}`),
                name: last.by,
              })
            : t('contact.none')}
        </p>
      )}
      {decides && (
        <Menu>
          <Menu.Target>
            <Button variant="default" loading={note.isPending} rightSection={<Icon of="down" size={16} />}>
              {t('contact.note')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ways.map((how) => (
              <Menu.Item key={how} mih={44} onClick={() => note.mutate(how)}>
                {t(`contact.how.${how}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </section>
  )
}
