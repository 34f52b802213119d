import { useTranslation } from 'react-i18next'
import type { DataProblem } from '@/api/types'
import { Notice } from '@/ui/notice/Notice'
import styles from './offer.module.css'

/** All that is wrong with the file: where it stands, what it is, and how to mend it. */
export function OfferProblems({ problems }: { problems: DataProblem[] }) {
  const { t } = useTranslation('offer')
  return (
    <>
      <Notice kind="danger" role="alert" title={t('data.problems', { count: problems.length })}>
        {t('data.problemsHelp')}
      </Notice>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by keyboard */}
      <div className={styles.scroll} role="region" aria-label={t('data.problemsLabel')} tabIndex={0}>
        <table className={styles.problems}>
          <thead>
            <tr>
              <th scope="col">{t('data.line')}</th>
              <th scope="col">{t('data.column')}</th>
              <th scope="col">{t('data.what')}</th>
              <th scope="col">{t('data.mend')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, index) => (
              <tr key={index}>
                <td>{problem.line}</td>
                <td>{problem.column}</td>
                <td>{problem.what}</td>
                <td>{problem.howToMend}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
