import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { Notice } from '@/ui/notice/Notice'
import { useWords } from '@/ui/words/useWords'
import { differing, taking, type RelativeDraft, type RelativeField } from './relativeDraft'
import { useRelativeNames } from './useRelativeNames'
import styles from './people.module.css'

interface Props {
  /** What somebody else has changed. */
  fields: RelativeField[]
  /** As it stands now. */
  now: RelativeDraft
  draft: RelativeDraft
  onTake: (draft: RelativeDraft) => void
}

/** What somebody else has written while the form was open, to be taken over field by field. */
export function ChangedMeanwhile({ fields, now, draft, onTake }: Props) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const { language } = useWords()
  const names = useRelativeNames()
  const unlike = differing(draft, now)
  const inWords: Record<RelativeField, string> = {
    ...now,
    languages: now.languages.map(language).join(', '),
    interpreter: now.interpreter ? t('form.yes') : t('form.no'),
    reachable: now.reachable
      .map(({ day, from, to }) => `${t(`days.${day}`)} ${format.time(from)}–${format.time(to)}`)
      .join(', '),
  }
  return (
    <Notice kind="warn" role="alert" title={t('form.changed')}>
      {t('form.changedHelp')}
      <ul className={styles.plain}>
        {fields.map((field) => (
          <li key={field}>
            <span>
              {t(inWords[field] ? 'form.stands' : 'form.standsEmpty', {
                field: names[field],
                value: inWords[field],
              })}
            </span>{' '}
            {unlike.includes(field) && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('form.takeNamed', { field: names[field] })}
                onClick={() => onTake(taking(draft, [field], now))}
              >
                {t('form.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
