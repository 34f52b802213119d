import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import type { Filter } from '../plan/filter'
import { dayLine } from '../words/dayLine'
import { useBoard } from './boardContext'
import { Icon } from './Icon'
import classes from './dayline.module.css'

interface Props {
  filter: Filter
  onChange: (filter: Filter) => void
}

/** The day in one line; each part shows its visits. */
export function DayLine({ filter, onChange }: Props) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan } = useBoard()
  return (
    <div role="group" aria-label={t('line.label')} className={classes.line}>
      {dayLine(plan, t, format.minutes).map(({ part, text, urgent }) => (
        <button
          key={part}
          type="button"
          className={classes.part}
          data-urgent={urgent || undefined}
          aria-pressed={filter.part === part}
          onClick={() =>
            onChange({ ...filter, part: filter.part === part || part === 'all' ? undefined : part })
          }
        >
          {urgent && <Icon of="late" size={12} />}
          {text}
        </button>
      ))}
    </div>
  )
}
