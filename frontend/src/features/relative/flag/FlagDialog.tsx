import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NeedKind, Urgency } from '@/api/types'
import { Dialog } from '@/ui/dialog/Dialog'
import { Notice } from '@/ui/notice/Notice'
import { usePost } from '@/ui/offline/useOutbox'
import { LoadingRows } from '@/ui/page/Loading'
import { flags, useFlagged } from '../api/flags'
import { useCitizensRelatives } from '../api/useCitizensRelatives'
import { ChooseKind } from './ChooseKind'
import { ChooseUrgency } from './ChooseUrgency'
import { Flagged } from './Flagged'

/** Milliseconds that it is waited for who is near. */
const PATIENCE = 3_000

interface Props {
  team: string
  /** Left out for a talk without a name. */
  citizen?: string
  citizenName?: string
  onClose: () => void
}

/**
 * What is needed, how urgent: the second tap saves, with or without network. A note can come after, and a slip be taken
 * back.
 */
export function FlagDialog({ team, citizen, citizenName, onClose }: Props) {
  const { t } = useTranslation('relative')
  const near = useCitizensRelatives(team, citizen)
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  const [kind, setKind] = useState<NeedKind>()
  const [chosen, setChosen] = useState<string>()
  const [made, setMade] = useState<{ id: string; kind: NeedKind; urgency: Urgency }>()
  const post = usePost(flags)
  const flagged = useFlagged(made?.id ?? '')
  const waits = made !== undefined && post.waiting.some(({ id }) => id === made.id)
  const refusal = post.refused.find(({ letter }) => letter.id === made?.id)
  const receipt = made && !refusal && (flagged !== undefined || !waits || post.stuck)
  const relatives = near.data?.relatives ?? []
  const who = chosen ?? (relatives.length === 1 ? relatives[0]?.id : undefined)
  const forget = () => {
    if (refusal) void post.forgetRefused(refusal.letter.id)
    setMade(undefined)
  }
  const save = (urgency: Urgency) => {
    if (!kind) return
    forget()
    const letter = post.write(
      { team, ...(citizen ? { citizen } : {}) },
      { kind, urgency, ...(who ? { relative: who } : citizen && !near.data ? { whoever: true } : {}) },
    )
    setMade({ id: letter.id, kind, urgency })
    void post.send(letter)
  }
  return (
    <Dialog
      title={receipt ? t(flagged ? 'flag.saved' : 'flag.kept') : kind ? t('flag.how') : t('flag.title')}
      size="lg"
      onClose={onClose}
    >
      {receipt ? (
        <Flagged
          team={team}
          {...(citizen ? { citizen } : {})}
          made={made}
          flagged={flagged}
          onClose={onClose}
        />
      ) : near.isLoading && !late ? (
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
          {refusal && (
            <Notice kind="danger" title={refusal.why} role="alert">
              {refusal.help}
            </Notice>
          )}
          <ChooseUrgency
            kind={kind}
            busy={waits}
            onChoose={save}
            onBack={() => {
              forget()
              setKind(undefined)
            }}
          />
        </>
      )}
    </Dialog>
  )
}
