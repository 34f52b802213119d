import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary, WishTrialResult } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import styles from './wishes.module.css'

type Figure = Exclude<keyof Summary, 'visits'>

const figures: Figure[] = [
  'unassigned',
  'knownFacePercent',
  'travelMinutes',
  'waitMinutes',
  'lateVisits',
  'brokenRules',
]

/** More of this is better; of the others, less. */
const moreIsBetter = new Set<Figure>(['knownFacePercent'])

/** The day before and after, figure by figure, each with its meaning. */
export function Trial({ result, date }: { result: WishTrialResult; date: string }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The answer comes below the questions: go to it, so that it is seen and read aloud.
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [result])
  const shown = (figure: Figure, value: number) =>
    figure.endsWith('Minutes')
      ? format.minutes(value)
      : figure.endsWith('Percent')
        ? format.percent(value)
        : format.number(value)
  const difference = (figure: Figure, value: number) =>
    figure.endsWith('Percent') ? t('trial.points', { count: value }) : shown(figure, value)
  const same = figures.every((figure) => result.before[figure] === result.after[figure])
  return (
    <section className={styles.trial} aria-labelledby="trial-title">
      <h2 id="trial-title" tabIndex={-1} ref={heading}>
        {t('trial.title', { date: format.date(date) })}
      </h2>
      <p>{result.example}</p>
      {same ? (
        <p>{t('trial.same')}</p>
      ) : (
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('trial.what')}</th>
              <th scope="col">{t('trial.before')}</th>
              <th scope="col">{t('trial.after')}</th>
              <th scope="col">{t('trial.change')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => {
              const change = result.after[figure] - result.before[figure]
              const better = change !== 0 && change > 0 === moreIsBetter.has(figure)
              return (
                <tr key={figure}>
                  <th scope="row">{t(`figure.${figure}`)}</th>
                  <td>{shown(figure, result.before[figure])}</td>
                  <td>{shown(figure, result.after[figure])}</td>
                  <td data-better={change === 0 ? undefined : better}>
                    {change === 0
                      ? t('trial.none')
                      : t(change > 0 ? 'trial.more' : 'trial.less', {
                          amount: difference(figure, Math.abs(change)),
                        })}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
