import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { useGiveBack } from '../api/useCalls'

/** Whoever has taken it cannot after all: the team is called again. */
export function GiveBack({ team, need }: { team: string; need: Need }) {
  const { t } = useTranslation('relative')
  const giveBack = useGiveBack(team)
  return (
    <div>
      {giveBack.error && <ProblemNotice error={giveBack.error} />}
      <Button
        variant="default"
        aria-label={named(t('calls.giveBack'), need.relativeName ?? t('nobody'))}
        loading={giveBack.isPending}
        onClick={() => giveBack.mutate(need.id)}
      >
        {t('calls.giveBack')}
      </Button>
    </div>
  )
}
