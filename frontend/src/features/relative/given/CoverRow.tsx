import { Button } from '@mantine/core'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionCover } from '@/api/types'
import { sentences } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import { Icon, type IconName } from '@/ui/icon/Icon'
import { named } from '@/ui/words/named'
import { CoverWhyContext } from './coverWhy'
import own from './given.module.css'

const signs: Record<SessionCover['state'], IconName> = {
  PROPOSED: 'plus',
  WAITING: 'clock',
  COVERED: 'check',
  OPEN: 'warning',
  PAST: 'check',
}

interface Props {
  cover: SessionCover
  decides: boolean
  busy: boolean
  onConfirm: (activity?: string) => void
  onCallOff: (cover: string) => void
}

/** One session: when, whether somebody is there, and who. */
export function CoverRow({ cover, decides, busy, onConfirm, onCallOff }: Props) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const why = useContext(CoverWhyContext)
  const { id, state, activityName, who } = cover
  const at = t('given.cover.at', {
    date: format.date(cover.date),
    from: format.time(cover.from),
    to: format.time(cover.to),
  })
  return (
    <li className={own.cover}>
      <span className={own.coverAt}>{at}</span>
      <span className={own.coverState} data-state={state}>
        <Icon of={signs[state]} size={18} />
        {sentences(
          state === 'COVERED' && who.length > 0
            ? t('given.cover.by', { names: who.join(', ') })
            : t(`given.cover.state.${state}`),
          activityName != null && t('given.cover.activity', { name: activityName }),
        )}
      </span>
      {state === 'OPEN' && why?.(cover)}
      {decides && state === 'PROPOSED' && (
        <span className={own.coverDo}>
          <Button
            variant="default"
            aria-label={named(t('given.cover.confirm'), at)}
            disabled={busy}
            onClick={() => onConfirm()}
          >
            {t('given.cover.confirm')}
          </Button>
          {cover.activities.map((one) => (
            <Button
              key={one.id}
              variant="subtle"
              aria-label={named(t('given.cover.with', { name: one.name }), at)}
              disabled={busy}
              onClick={() => onConfirm(one.id)}
            >
              {t('given.cover.with', { name: one.name })}
            </Button>
          ))}
        </span>
      )}
      {decides && id != null && state !== 'PAST' && (
        <Button
          variant="subtle"
          aria-label={named(t('given.cover.callOff'), at)}
          disabled={busy}
          onClick={() => onCallOff(id)}
        >
          {t('given.cover.callOff')}
        </Button>
      )}
    </li>
  )
}
