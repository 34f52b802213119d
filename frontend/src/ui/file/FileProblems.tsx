import { useTranslation } from 'react-i18next'
import type { DataProblem } from '@/api/types'
import { Notice } from '../notice/Notice'
import styles from './fileProblems.module.css'

interface Props {
  problems: DataProblem[]
  /** How to go on. */
  help: string
  /** Whether there were several files. */
  several?: boolean
}

/** All that is wrong with what was brought in: where it stands, what it is, and how to mend it. */
export function FileProblems({ problems, help, several = false }: Props) {
  const { t } = useTranslation('ui')
  return (
    <>
      <Notice kind="danger" role="alert" title={t('fileProblems.title', { count: problems.length })}>
        {help}
      </Notice>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by keyboard */}
      <div className={styles.scroll} role="region" aria-label={t('fileProblems.label')} tabIndex={0}>
        <table className={styles.problems}>
          <thead>
            <tr>
              {several && <th scope="col">{t('fileProblems.file')}</th>}
              <th scope="col">{t('fileProblems.line')}</th>
              <th scope="col">{t('fileProblems.column')}</th>
              <th scope="col">{t('fileProblems.what')}</th>
              <th scope="col">{t('fileProblems.mend')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, index) => (
              <tr key={index}>
                {several && <td>{problem.file}</td>}
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
