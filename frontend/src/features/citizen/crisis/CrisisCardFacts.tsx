import { useTranslation } from 'react-i18next'
import type { CrisisCard } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { useMoment } from '../handover/useMoment'
import styles from './crisis.module.css'

/** What to do, whom to ring, who is on this evening. Reads the same on a phone and on paper. */
export function CrisisCardFacts({ card }: { card: CrisisCard }) {
  const { t } = useTranslation('citizen')
  const { t: ui } = useTranslation('ui')
  const format = useFormat()
  const moment = useMoment()
  const { plan, dutyPhone } = card
  return (
    <div className={styles.card}>
      <p className={styles.emergency}>
        <Icon of="warning" /> {t('crisis.emergency')}
      </p>
      {plan?.signs && (
        <>
          <h2>{t('crisis.signs')}</h2>
          <p>{plan.signs}</p>
        </>
      )}
      <h2>{t('crisis.steps')}</h2>
      {plan ? (
        <ol className={styles.steps}>
          {plan.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : (
        <p>{t('crisis.noSteps')}</p>
      )}
      <h2>{t('crisis.call')}</h2>
      <ul className={styles.calls}>
        {dutyPhone && (
          <Call
            name={t('crisis.dutyPhone')}
            when={t('crisis.dutyHours', {
              from: format.time(dutyPhone.from),
              to: format.time(dutyPhone.to),
            })}
            phone={dutyPhone.number}
          />
        )}
        {plan?.calls.map((call) => (
          <Call key={`${call.name} ${call.phone}`} name={call.name} when={call.when} phone={call.phone} />
        ))}
        {card.relatives.map((one) => (
          <Call
            key={one.id}
            name={one.name}
            when={t(`crisis.relation.${one.relation as 'OTHER'}`)}
            phone={one.phone}
          />
        ))}
      </ul>
      <h2>{t('crisis.evening')}</h2>
      {card.thisEvening.length === 0 ? (
        <p>{t('crisis.nobody')}</p>
      ) : (
        <ul className={styles.calls}>
          {card.thisEvening.map((one) => (
            <li key={`${one.member} ${one.start}`}>
              <span>
                {one.name}{' '}
                <span className={styles.quiet}>{ui(`professions.${one.profession as 'NURSE'}`)}</span>
              </span>
              <span>
                {format.time(one.start)}–{format.time(one.end)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {plan && (
        <p className={styles.quiet}>
          {t('crisis.written', { name: plan.changedBy, when: moment(plan.changedAt) })}
        </p>
      )}
    </div>
  )
}

function Call({ name, when, phone }: { name: string; when?: string | undefined; phone: string }) {
  return (
    <li>
      <span>
        {name} {when && <span className={styles.quiet}>{when}</span>}
      </span>
      <a className={styles.phone} href={`tel:${phone.replaceAll(' ', '')}`}>
        <Icon of="phone" size={18} /> {phone}
      </a>
    </li>
  )
}
