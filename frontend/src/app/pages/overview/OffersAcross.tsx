import { useTranslation } from 'react-i18next'
import type { OfferGiven } from '@/api/types'
import type { Of } from '@/api/useAcross'
import { GivenActions } from '@/features/relative/given/GivenActions'
import { GivenSign } from '@/features/relative/given/GivenSign'
import { useFormat } from '@/ui/format/useFormat'
import { InTeam } from './InTeam'
import { Section } from './Section'
import type { Overview } from './useOverview'
import styles from './overview.module.css'

interface Props {
  overview: Overview
  advises: boolean
}

/** Which offers relatives have in their hands, what there is room for, and whom to ask again. */
export function OffersAcross({ overview: { given, offers }, advises }: Props) {
  const { t } = useTranslation('advisor')
  const format = useFormat()
  const inUse = given.found.filter(({ value }) => value.state !== 'DECLINED')
  const again = given.found
    .filter(({ value }) => value.state === 'DECLINED' && value.askAgainOn !== undefined)
    .sort((a, b) => (a.value.askAgainOn ?? '').localeCompare(b.value.askAgainOn ?? ''))
  const groups = new Map<string, Of<OfferGiven>[]>()
  for (const one of inUse) {
    const key = `${one.team.id} ${one.value.offer}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const seatsOf = (team: string, offer: string) =>
    offers.found.find((one) => one.team.id === team && one.value.id === offer)?.value.offer.seats
  const some = (title: string, list: Of<OfferGiven>[], dated: boolean) =>
    list.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul className={styles.list}>
          {list.map((one) => (
            <li key={one.value.id} className={styles.card}>
              <p className={styles.signs}>
                <InTeam team={one.team} to={`/paaroerende/tilbud/${one.value.offer}`}>
                  {one.value.title}
                </InTeam>
                <span className={styles.team}>{one.team.name}</span>
              </p>
              <Who one={one} />
              {dated && one.value.askAgainOn !== undefined && (
                <p className={styles.quiet}>
                  {t('offers.askOn', { date: format.date(one.value.askAgainOn) })}
                </p>
              )}
              {advises && !dated && <GivenActions team={one.team.id} given={one.value} />}
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <Section id="tilbud" title={t('offers.title')} isPending={given.isPending}>
      {given.found.length === 0 && <p>{t('offers.none')}</p>}
      {some(
        t('offers.askNow'),
        again.filter(({ value }) => value.askNow),
        false,
      )}
      {inUse.length > 0 && <h3>{t('offers.inUse')}</h3>}
      <ul className={styles.list}>
        {[...groups.entries()].map(([key, list]) => (
          <li key={key} className={styles.card}>
            <OfferHead list={list} seats={seatsOf(list[0]?.team.id ?? '', list[0]?.value.offer ?? '')} />
            <ul className={styles.people}>
              {list.map((one) => (
                <li key={one.value.id}>
                  <Who one={one} />
                  {advises && (
                    <details className={styles.more}>
                      <summary>{t('offers.how')}</summary>
                      <GivenActions key={one.value.state} team={one.team.id} given={one.value} />
                    </details>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {some(
        t('offers.askLater'),
        again.filter(({ value }) => !value.askNow),
        true,
      )}
    </Section>
  )
}

function Who({ one: { team, value } }: { one: Of<OfferGiven> }) {
  const { t } = useTranslation('advisor')
  return (
    <p className={styles.signs}>
      <GivenSign state={value.state} />
      <InTeam team={team} to={`/paaroerende/${value.relative}`}>
        {t('offers.near', { relative: value.relativeName ?? '', citizen: value.citizenName })}
      </InTeam>
    </p>
  )
}

function OfferHead({
  list,
  seats,
}: {
  list: Of<OfferGiven>[]
  seats: { total: number; taken: number } | undefined
}) {
  const { t } = useTranslation('advisor')
  const first = list[0]
  if (!first) return null
  const left = seats ? seats.total - seats.taken : 0
  return (
    <p className={styles.signs}>
      <InTeam team={first.team} to={`/paaroerende/tilbud/${first.value.offer}`} className={styles.name}>
        {first.value.title}
      </InTeam>
      <span className={styles.team}>{first.team.name}</span>
      {seats && (
        <span className={styles.quiet}>
          {left > 0
            ? t('offers.seats', { count: left, total: seats.total })
            : t('offers.full', { total: seats.total })}
        </span>
      )}
    </p>
  )
}
