import { useTranslation } from 'react-i18next'
import type { AgreementMinutes } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import own from '../given/given.module.css'

const parts = ['agreed', 'plan', 'options'] as const

/** The minutes of one talk, as they are read and printed. */
export function MinutesSheet({ minutes }: { minutes: AgreementMinutes }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  return (
    <div className={own.sheet}>
      <p>
        {[
          format.date(minutes.heldOn),
          `${t('agreement.referat.citizen').toLowerCase()} ${minutes.citizenName}`,
          minutes.relativeName != null
            ? `${t('agreement.referat.relative').toLowerCase()} ${minutes.relativeName}`
            : undefined,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {minutes.present != null && (
        <p>
          {t('agreement.referat.present')} {minutes.present}
        </p>
      )}
      {parts.map((part) => {
        const words = minutes[part]
        return words == null ? null : (
          <section key={part} aria-labelledby={`part-${part}`}>
            <h2 id={`part-${part}`}>{t(`agreement.referat.${part}`)}</h2>
            <p className={own.words}>{words}</p>
          </section>
        )
      })}
      <p>{t('agreement.referat.by', { name: minutes.writtenBy })}</p>
    </div>
  )
}
