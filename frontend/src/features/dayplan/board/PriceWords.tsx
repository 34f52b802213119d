import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from './Icon'
import type { AskedPrice } from './usePrice'
import classes from './price.module.css'

/** A price in words; where a rule would break, with sign, word and why. */
export function PriceWords({ asked: { dryRun, price, landing } }: { asked: AskedPrice }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  if (dryRun.state === 'impossible')
    return (
      <span className={classes.bad}>
        <Icon of="rule" /> {t('price.impossible', { text: dryRun.text })}
      </span>
    )
  if (!price)
    return <span className={classes.quiet}>{dryRun.state === 'waiting' ? t('price.asking') : ''}</span>
  const time = landing && t('price.landsAt', { time: format.time(landing.stop.start) })
  return (
    <span className={price.broken.length > 0 ? classes.bad : undefined}>
      {price.broken.length > 0 && <Icon of="rule" />} {[time, ...price.parts].filter(Boolean).join(', ')}
      {price.broken.map(({ rule, text }) => (
        <span key={rule + text} className={classes.why}>
          {text}
        </span>
      ))}
    </span>
  )
}
