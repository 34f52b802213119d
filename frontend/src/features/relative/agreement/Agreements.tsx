import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { HeldContext, useHeld } from '@/ui/writing/held'
import { useAgreements } from '../api/useAgreements'
import { AgreementCard } from './AgreementCard'
import { AgreementDialog } from './AgreementDialog'
import rows from '@/ui/list/rows.module.css'
import needs from '../needs/needs.module.css'

interface Props {
  team: string
  citizen?: string
  citizenName?: string
  relative?: string
  decides: boolean
}

/** The agreements of one citizen or one relative, with what has ended or did not hold. */
export function Agreements({ team, citizen, citizenName, relative, decides }: Props) {
  const { t } = useTranslation('relative')
  const agreements = useAgreements(team, {
    ...(citizen ? { citizen } : {}),
    ...(relative ? { relative } : {}),
    stopped: true,
  })
  const held = useHeld(agreements.data)
  const [making, setMaking] = useState(false)
  return (
    <section aria-labelledby="agreements-title">
      <h2 id="agreements-title">{t('agreement.title')}</h2>
      {agreements.error && (
        <ProblemNotice error={agreements.error} onRetry={() => void agreements.refetch()} />
      )}
      {agreements.isPending && <LoadingRows rows={1} height={96} />}
      {agreements.data?.length === 0 && <p className={rows.quiet}>{t('agreement.none')}</p>}
      <HeldContext value={held.holding}>
        <ul className={needs.list}>
          {held.list?.map((one) => (
            <li key={one.id}>
              <AgreementCard team={team} agreement={one} decides={decides} />
            </li>
          ))}
        </ul>
      </HeldContext>
      {decides && citizen && (
        <Button
          mt="sm"
          variant="default"
          leftSection={<Icon of="plus" size={18} />}
          onClick={() => setMaking(true)}
        >
          {t('agreement.make')}
        </Button>
      )}
      {making && citizen && (
        <AgreementDialog
          team={team}
          citizen={citizen}
          citizenName={citizenName ?? ''}
          onClose={() => setMaking(false)}
        />
      )}
    </section>
  )
}
