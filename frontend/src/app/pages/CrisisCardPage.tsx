import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { isOutOfReach } from '@/api/problem'
import { useCrisisCard } from '@/features/citizen/api/useCrisisCard'
import { CrisisCardFacts } from '@/features/citizen/crisis/CrisisCardFacts'
import { EditCrisisCard } from '@/features/citizen/crisis/EditCrisisCard'
import { Met } from '@/features/myday/components/Met'
import { Icon } from '@/ui/icon/Icon'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { usePrint } from '@/ui/print/usePrint'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignedIn } from '../signedIn'

/** A citizen's crisis card this evening, to read, to write and to print. */
export function CrisisCardPage() {
  const { t } = useTranslation('citizen')
  const { team, session } = useSignedIn()
  const { citizen: id = '' } = useParams()
  const found = useCrisisCard(team.id, id)
  const [writing, setWriting] = useState(false)
  const card = found.data
  const cut = isOutOfReach(found.error)
  const title = card ? t('crisis.page', { name: card.citizenName }) : t('crisis.title')
  const { sheet, print } = usePrint(() => (
    <>
      <h1>{title}</h1>
      {card && <CrisisCardFacts card={card} />}
    </>
  ))
  const actions = (
    <Group gap="xs">
      <Button
        component={Link}
        to={`/borgere/${id}`}
        variant="subtle"
        leftSection={<Icon of="left" size={16} />}
      >
        {t('crisis.back')}
      </Button>
      {card && !writing && (
        <Button variant="default" leftSection={<Icon of="print" size={18} />} onClick={print}>
          {t('crisis.print')}
        </Button>
      )}
      {card && !writing && session.member != null && (
        <Button variant="default" leftSection={<Icon of="pen" size={18} />} onClick={() => setWriting(true)}>
          {card.plan ? t('crisis.edit') : t('crisis.write')}
        </Button>
      )}
    </Group>
  )
  return (
    <Page title={title} tabTitle={t('crisis.title')} lead={t('crisis.lead')} actions={actions}>
      {card && cut && <Met at={found.dataUpdatedAt} cut />}
      {found.error && !(card && cut) && (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.isPending && <LoadingRows rows={4} height={96} />}
      {card && !card.plan && !writing && (
        <Empty icon="warning" title={t('crisis.none')}>
          <p>{t('crisis.noneHelp')}</p>
        </Empty>
      )}
      {card &&
        (writing ? (
          <EditCrisisCard team={team.id} card={card} onDone={() => setWriting(false)} />
        ) : (
          <CrisisCardFacts card={card} />
        ))}
      {sheet}
    </Page>
  )
}
