import { useTranslation } from 'react-i18next'
import type { DataProblem } from '@/api/types'
import { Notice } from '@/ui/notice/Notice'
import styles from './team.module.css'

/** All that is wrong with the files: where it stands, what it is, and how to mend it. */
export function DataProblems({ problems }: { problems: DataProblem[] }) {
  const { t } = useTranslation('team')
  return (
    <>
      <Notice kind="danger" role="alert" title={t('problems.title', { count: problems.length })}>
        {t('problems.help')}
      </Notice>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by keyboard */}
      <div className={styles.scroll} role="region" aria-label={t('problems.label')} tabIndex={0}>
        <table className={styles.problems}>
          <thead>
            <tr>
              <th scope="col">{t('problems.file')}</th>
              <th scope="col">{t('problems.line')}</th>
              <th scope="col">{t('problems.column')}</th>
              <th scope="col">{t('problems.what')}</th>
              <th scope="col">{t('problems.mend')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, index) => (
              <tr key={index}>
                <td>{problem.file}</td>
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
