import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import { listPlaced, type Placed } from '../plan/stops'
import { windowOf } from '../words/describe'
import { marksOf } from '../words/signs'
import classes from './panels.module.css'

/** What there is to know of a placed visit, as terms and what they are. */
export function StopFacts({ placed: { route, stop } }: { placed: Placed }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan } = useBoard()
  const partner = plan.routes.find(({ member }) => member === stop.partner)
  const group = stop.kind === 'GROUP' ? plan.groups.find(({ id }) => id === stop.visit) : undefined
  const after =
    stop.after === undefined ? undefined : listPlaced(plan).find((one) => one.stop.visit === stop.after)
  const facts: [string, string][] = [
    [
      t('details.time'),
      `${t('board.between', { start: format.time(stop.start), end: format.time(stop.end) })}, ${format.minutes(stop.minutes)}`,
    ],
    [t(stop.strict ? 'details.windowStrict' : 'details.window'), windowOf(stop, t, format)],
    [t('details.by'), `${route.memberName}, ${t(`profession.${route.profession}.name`)}`],
  ]
  if (stop.talk)
    facts.push([
      t('details.talk'),
      t('details.talkWith', { relative: stop.talk.relativeName, citizen: stop.citizenName ?? '' }),
    ])
  if (stop.agreed)
    facts.push([
      t('details.agreed'),
      t(stop.agreed.effect === 'JOINS' ? 'agreed.joins' : 'agreed.alongside', {
        who: stop.agreed.who ?? t(`agreed.party.${stop.agreed.party}`),
        task: stop.agreed.taskLabel,
      }),
    ])
  if (partner) facts.push([t('details.together'), partner.memberName])
  if (stop.address) facts.push([t('details.address'), stop.address])
  if (stop.mode !== 'HOME') facts.push([t('details.how'), t(`mode.${stop.mode}`)])
  if (stop.travelMinutes > 0)
    facts.push([
      t('details.way'),
      `${format.minutes(stop.travelMinutes)}, ${t(`travelMode.${route.travelMode}`)}`,
    ])
  if (after)
    facts.push([
      t('details.after'),
      t('details.afterVisit', { task: after.stop.taskLabel, time: format.time(after.stop.start) }),
    ])
  if (group)
    facts.push([
      t('details.participants'),
      group.participants.map(({ citizenName }) => citizenName).join(', '),
    ])
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([term, is]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
      <ul className={classes.lines} aria-label={t('details.marks')}>
        {marksOf(stop).map(({ sign, flag }) => (
          <li key={flag}>
            <Icon of={sign} />{' '}
            {flag === 'LATE'
              ? t('board.lateBy', { minutes: format.minutes(stop.lateMinutes) })
              : t(`flag.${flag}`)}
          </li>
        ))}
        {stop.brokenRules.map(({ rule, text, reason }) => (
          <li key={rule + text} className={classes.bad}>
            <Icon of="rule" /> {text} {reason && t('details.because', { reason })}
          </li>
        ))}
      </ul>
    </>
  )
}
