import { useTranslation } from 'react-i18next'
import classes from './planning.module.css'

interface Props {
  label: string
  values: number[]
  write: (value: number) => string
  better: 'less' | 'more'
}

const WIDTH = 64
const HEIGHT = 22

/** One figure that counts, with where it came from: a small line for the eye, words for the ear. */
export function Figure({ label, values, write, better }: Props) {
  const { t } = useTranslation('dayplan')
  const first = values[0]
  const last = values[values.length - 1]
  if (first === undefined || last === undefined) return null
  const gained = better === 'less' ? last < first : last > first
  return (
    <div className={classes.figure}>
      <div>
        <strong className={classes.value}>{write(last)}</strong> {label}
        <div className={classes.trend}>
          {last !== first && (gained ? '✓ ' : '')}
          {t('solve.trend', { from: write(first), to: write(last) })}
        </div>
      </div>
      <svg aria-hidden width={WIDTH} height={HEIGHT} className={classes.spark}>
        <polyline points={pointsOf(values)} fill="none" stroke="currentColor" strokeWidth={2} />
      </svg>
    </div>
  )
}

function pointsOf(values: number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values
    .map((value, index) => {
      const x = values.length > 1 ? (index / (values.length - 1)) * (WIDTH - 2) + 1 : 1
      const y = high === low ? HEIGHT / 2 : HEIGHT - 2 - ((value - low) / (high - low)) * (HEIGHT - 4)
      return `${x.toFixed(1)},${y.toFixed(1)}`
    })
    .join(' ')
}
