import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { usePublication, usePublish } from '../api/usePublish'
import { useBoard } from '../board/boardContext'
import classes from '../panels/panels.module.css'
import { nobodySent } from '../plan/troubles'
import { byMember } from '../plan/changesByMember'
import { Failure } from '../panels/Failure'
import { Dialog } from '@/ui/dialog/Dialog'
import { PublishTroubles } from './PublishTroubles'

/** From so many changes on they are folded, person by person. */
const MANY = 30

/** What publishing changes, for whom. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan, say } = useBoard()
  const { data } = usePublication(plan.version)
  const publish = usePublish()
  const people = byMember(data?.changes ?? [])
  return (
    <Dialog size="lg" title={t('publish.title', { date: format.date(plan.date) })} onClose={onClose}>
      <Stack gap="sm">
        <PublishTroubles />
        {data && people.length === 0 && <Text>{t('publish.nothing')}</Text>}
        {people.length > 0 && <Text>{t('publish.intro')}</Text>}
        <div className={classes.people}>
          {people.map(({ member, name, changes }) => (
            <details key={member} open={(data?.changes.length ?? 0) <= MANY} className={classes.section}>
              <summary className={classes.summary}>
                <strong>{name ?? t('publish.nobody')}</strong>{' '}
                <span className={classes.quiet}>{t('publish.changes', { count: changes.length })}</span>
              </summary>
              <ul className={classes.lines}>
                {changes.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </details>
          ))}
        </div>
        <Failure error={publish.error} what={t('publish.failed')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            color={nobodySent(plan) ? 'red.9' : undefined}
            disabled={!data}
            loading={publish.isPending}
            onClick={() =>
              publish.mutate(plan.version, {
                onSuccess: () => {
                  say(t('publish.done'))
                  onClose()
                },
              })
            }
          >
            {t(nobodySent(plan) ? 'publish.anyway' : 'publish.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
