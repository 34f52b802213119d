import { useTranslation } from 'react-i18next'
import type { Meeting, Member } from '@/api/types'

/** Who is to be there. */
export function Invited({ meeting, members }: { meeting: Meeting; members: Member[] }) {
  const { t } = useTranslation('meeting')
  const invited = meeting.about.appointment.members
  const names = members.filter(({ id }) => invited.includes(id)).map(({ name }) => name)
  return <p>{invited.length === 0 ? t('invited.all') : t('invited.some', { names: names.join(', ') })}</p>
}
