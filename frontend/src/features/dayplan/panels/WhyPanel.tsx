import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWhy } from '../api/useWhy'
import { useBoard } from '../board/boardContext'
import type { Placed } from '../plan/stops'
import { firstName } from '../words/names'
import classes from './panels.module.css'
import { StopRules } from './StopRules'

/** "Hvorfor mig, hvorfor nu?": what spoke for it, what against, who else could. */
export function WhyPanel({ placed: { route, stop } }: { placed: Placed }) {
  const { t } = useTranslation('dayplan')
  const { plan } = useBoard()
  const { data, isPending } = useWhy(stop.visit, stop.seat, plan.version)
  return (
    <section aria-label={t('why.title', { name: firstName(route.memberName) })}>
      <Text component="h3" size="sm" fw={600} mt="sm">
        {t('why.title', { name: firstName(route.memberName) })}
      </Text>
      {!data ? (
        <Text size="sm">{t(isPending ? 'why.loading' : 'why.failed')}</Text>
      ) : (
        <>
          {data.sentences.map((sentence) => (
            <Text key={sentence} size="sm" mt={4}>
              {sentence}
            </Text>
          ))}
          <StopRules rules={data.rules} />
          {data.others.length > 0 && (
            <details>
              <summary className={classes.summary}>{t('why.others')}</summary>
              <ul className={classes.lines}>
                {data.others.map(({ member, memberName, text }) => (
                  <li key={member}>
                    {!text.startsWith(memberName) && <strong>{memberName}: </strong>}
                    {text}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  )
}
