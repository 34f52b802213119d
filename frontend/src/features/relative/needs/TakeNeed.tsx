import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { useTakeCall } from '../api/useCalls'

/** The advisor takes it upon them; the team sees who has it, and since when. */
export function TakeNeed({ team, need }: { team: string; need: Need }) {
  const { t } = useTranslation('relative')
  const take = useTakeCall(team)
  const about = [t(`kind.${need.kind}`), need.relativeName ?? t('nobody')].join(', ')
  return (
    <>
      {take.error && <ProblemNotice error={take.error} />}
      <Button
        mt="xs"
        aria-label={named(t('calls.take'), about)}
        loading={take.isPending}
        onClick={() => take.mutate(need.id)}
      >
        {t('calls.take')}
      </Button>
    </>
  )
}
