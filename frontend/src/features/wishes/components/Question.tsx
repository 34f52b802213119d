import { Button } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Wish } from '@/api/types'
import { strengthOf } from './strength'
import styles from './wishes.module.css'

interface Props {
  wish: Wish
  value: number
  onChange: (value: number) => void
}

/** One question in plain words, and how much it matters, told in words as well as by the slider. */
export function Question({ wish, value, onChange }: Props) {
  const { t } = useTranslation('wishes')
  const id = useId()
  const word = t(`strength.${strengthOf(value)}`)
  const changed = value !== wish.value
  return (
    <li className={styles.question} data-changed={changed || undefined}>
      <div className={styles.asked}>
        <label htmlFor={id} className={styles.label}>
          {wish.question}
        </label>
        <span className={styles.word} aria-hidden>
          {word}
        </span>
      </div>
      <input
        id={id}
        type="range"
        className={styles.slider}
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={word}
        aria-describedby={`${id}-help`}
        style={{ '--filled': `${value}%` } as React.CSSProperties}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <div className={styles.below}>
        <span id={`${id}-help`}>{wish.help}</span>
        {changed ? (
          <Button variant="subtle" size="compact-md" onClick={() => onChange(wish.value)}>
            {t('asBefore')}
          </Button>
        ) : (
          value !== wish.default && (
            <Button variant="subtle" size="compact-md" onClick={() => onChange(wish.default)}>
              {t('asUsual')}
            </Button>
          )
        )}
      </div>
    </li>
  )
}
