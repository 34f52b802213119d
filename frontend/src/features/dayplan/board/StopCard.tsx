import { useTranslation } from 'react-i18next'
import { timeOfMinute } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import type { BoardBlock } from '../plan/lanes'
import { whoOf } from '../words/describe'
import { kindOf } from '../words/kinds'
import { marksOf } from '../words/signs'
import { Icon } from './Icon'
import classes from './block.module.css'

/** What a block is about, in full, beside it. */
export function StopCard({ block }: { block: BoardBlock }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { stop, taken, partnerName } = block
  const span = t('board.between', {
    start: format.time(timeOfMinute(block.start)),
    end: format.time(timeOfMinute(block.end)),
  })
  const length = format.minutes(block.end - block.start)
  if (taken)
    return (
      <>
        <div className={classes.cardTitle}>
          <Icon of="meeting" /> {taken.label}
        </div>
        {span}, {length}
      </>
    )
  if (!stop)
    return (
      <>
        <div className={classes.cardTitle}>
          <Icon of="cup" /> {t('board.break')}
        </div>
        {span}, {length}
      </>
    )
  return (
    <>
      <div className={classes.cardTitle}>
        <Icon of={kindOf(stop).icon} /> {whoOf(stop)}
      </div>
      <div>
        {stop.citizenName && `${stop.taskLabel}, `}
        {span}, {length}
      </div>
      {stop.address && <div>{stop.address}</div>}
      {block.travel > 0 && <div>{t('board.wayThere', { minutes: format.minutes(block.travel) })}</div>}
      {block.wait > 0 && <div>{t('board.waits', { minutes: format.minutes(block.wait) })}</div>}
      {partnerName !== undefined && (
        <div className={classes.cardLine}>
          <Icon of="two" /> {t('board.with', { name: partnerName })}
        </div>
      )}
      {marksOf(stop)
        .filter(({ flag }) => flag !== 'TWO_PEOPLE' || partnerName === undefined)
        .map(({ sign, flag }) => (
          <div
            key={flag}
            className={`${classes.cardLine} ${flag === 'LATE' || flag === 'BREAKS_RULE' ? classes.bad : ''}`}
          >
            <Icon of={sign} />{' '}
            {flag === 'LATE'
              ? t('board.lateBy', { minutes: format.minutes(stop.lateMinutes) })
              : t(`flag.${flag}`)}
          </div>
        ))}
      {stop.brokenRules.map((broken) => (
        <div key={broken.rule + broken.text} className={classes.bad}>
          {broken.text}
        </div>
      ))}
    </>
  )
}
