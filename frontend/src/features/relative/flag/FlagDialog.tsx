import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NeedKind, Urgency } from '@/api/types'
import { Dialog } from '@/ui/dialog/Dialog'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useCitizensRelatives } from '../api/useCitizensRelatives'
import { useFlag } from '../api/useFlag'
import { ChooseKind } from './ChooseKind'
import { ChooseUrgency } from './ChooseUrgency'
import { Flagged } from './Flagged'

interface Props {
  team: string
  /** Left out for a talk without a name. */
  citizen?: string
  citizenName?: string
  onClose: () => void
}

/** What is needed, how urgent: the second tap saves. A note can come after, and a slip be taken back. */
export function FlagDialog({ team, citizen, citizenName, onClose }: Props) {
  const { t } = useTranslation('relative')
  const near = useCitizensRelatives(team, citizen)
  const [kind, setKind] = useState<NeedKind>()
  const [chosen, setChosen] = useState<string>()
  const flag = useFlag(team)
  const relatives = near.data?.relatives ?? []
  const who = chosen ?? (relatives.length === 1 ? relatives[0]?.id : undefined)
  const save = (urgency: Urgency) => {
    if (kind)
      flag.mutate({ kind, urgency, ...(citizen ? { citizen } : {}), ...(who ? { relative: who } : {}) })
  }
  return (
    <Dialog
      title={flag.data ? t('flag.saved') : kind ? t('flag.how') : t('flag.title')}
      size="lg"
      onClose={onClose}
    >
      {flag.data ? (
        <Flagged team={team} flagged={flag.data} onClose={onClose} />
      ) : near.isLoading ? (
        <LoadingRows rows={4} />
      ) : kind === undefined ? (
        <ChooseKind
          about={citizenName ? t('flag.about', { name: citizenName }) : t('flag.aboutNobody')}
          relatives={relatives}
          who={who}
          onWho={setChosen}
          onChoose={setKind}
        />
      ) : (
        <>
          {flag.error && <ProblemNotice error={flag.error} />}
          <ChooseUrgency
            kind={kind}
            busy={flag.isPending}
            onChoose={save}
            onBack={() => {
              flag.reset()
              setKind(undefined)
            }}
          />
        </>
      )}
    </Dialog>
  )
}
