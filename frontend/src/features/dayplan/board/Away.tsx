import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBack } from '../api/useBack'
import { Failure } from '../panels/Failure'
import classes from './board.module.css'
import { useBoard } from './boardContext'

/** Who is away today; the team can take it back. */
export function Away() {
  const { t } = useTranslation('dayplan')
  const { plan, decides, say } = useBoard()
  const back = useBack()
  if (plan.absent.length === 0) return null
  return (
    <Alert
      role="group"
      aria-label={t('away.title')}
      color="gray"
      variant="light"
      py="xs"
      className={classes.banner}
    >
      {plan.absent.map(({ member, memberName: name }) => (
        <Group key={member} gap="sm" mih={44}>
          <Text size="sm">{t('away.is', { name })}</Text>
          {decides && (
            <Button
              size="compact-sm"
              mih={36}
              variant="default"
              aria-label={t('away.backOf', { name })}
              loading={back.isPending && back.variables === member}
              onClick={() =>
                back.mutate(member, {
                  onSuccess: ({ proposal }) =>
                    say(
                      proposal === undefined
                        ? t('away.done', { name })
                        : `${t('away.done', { name })} ${t('sick.proposal')}`,
                    ),
                })
              }
            >
              {t('away.back')}
            </Button>
          )}
        </Group>
      ))}
      <Failure error={back.error} what={t('sick.failed')} />
    </Alert>
  )
}
