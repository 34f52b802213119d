import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { Kept } from '@/ui/offline/Kept'
import { usePost } from '@/ui/offline/useOutbox'
import { named } from '@/ui/words/named'
import { readings } from '../api/readings'

interface Props {
  team: string
  citizen: string
  handover: string
  /** What tells the note from others. */
  what: string
  /** It is the first thing to do here. */
  first?: boolean
}

/** I have read it, with or without network. */
export function ReadIt({ team, citizen, handover, what, first = false }: Props) {
  const { t } = useTranslation('citizen')
  const post = usePost(readings)
  const letter = post.waiting.find(({ told }) => told.handover === handover)
  if (letter && post.stuck)
    return <Kept what={t('handover.isRead')} onUndo={() => void post.withdraw(letter.id)} />
  return (
    <Button
      variant={first ? 'filled' : 'default'}
      leftSection={<Icon of="check" size={18} />}
      aria-label={named(t('handover.read'), what)}
      loading={letter !== undefined}
      onClick={() => void post.send(post.write({ team, citizen }, { handover }))}
    >
      {t('handover.read')}
    </Button>
  )
}
