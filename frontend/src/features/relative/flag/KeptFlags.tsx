import { useTranslation } from 'react-i18next'
import { Kept } from '@/ui/offline/Kept'
import { usePost } from '@/ui/offline/useOutbox'
import { flags } from '../api/flags'

/** What was flagged about a citizen, or without a name, and waits for network. */
export function KeptFlags({ team, citizen }: { team: string; citizen?: string }) {
  const { t } = useTranslation('relative')
  const post = usePost(flags)
  if (!post.stuck) return null
  return post.waiting
    .filter((one) => one.team === team && one.citizen === citizen)
    .map(({ id, told }) => (
      <Kept
        key={id}
        what={`${t(`kind.${told.kind}`)}, ${t(`urgency.${told.urgency}`).toLocaleLowerCase()}.`}
        onUndo={() => void post.withdraw(id)}
      />
    ))
}
