import { Button, Group, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useCitizensRelatives } from '../api/useCitizensRelatives'
import { useNoNetwork } from '../api/useNoNetwork'
import { FlagNeed } from '../flag/FlagNeed'
import { useWhen } from '../needs/useWhen'
import rows from '@/ui/list/rows.module.css'
import styles from './people.module.css'

interface Props {
  team: string
  citizen: string
  citizenName: string
  decides: boolean
}

/** Who is near a citizen; that nobody is stands there as plainly. */
export function CitizenRelatives({ team, citizen, citizenName, decides }: Props) {
  const { t } = useTranslation('relative')
  const when = useWhen()
  const near = useCitizensRelatives(team, citizen)
  const none = useNoNetwork(team, citizen)
  const { noNetwork, relatives = [] } = near.data ?? {}
  return (
    <section aria-labelledby="relatives-title">
      <h2 id="relatives-title">{t('citizen.title')}</h2>
      {(near.error ?? none.error) && (
        <ProblemNotice error={near.error ?? none.error} onRetry={() => void near.refetch()} />
      )}
      {near.isPending && <LoadingRows rows={1} />}
      {noNetwork && (
        <p className={styles.nobody}>
          <Icon of="warning" /> <strong>{t('citizen.noNetwork')}</strong>
          <span className={rows.quiet}>
            {t('citizen.noNetworkBy', { date: when.day(noNetwork.since), name: noNetwork.by })}
          </span>
        </p>
      )}
      {near.data && !noNetwork && relatives.length === 0 && <p className={rows.quiet}>{t('citizen.none')}</p>}
      <ul className={rows.list}>
        {relatives.map((one) => (
          <li key={one.id}>
            <UnstyledButton component={Link} to={`/paaroerende/${one.id}`} className={rows.row}>
              <span className={rows.name}>{one.name}</span>
              <span className={rows.quiet}>
                {one.relations
                  .filter((relation) => relation.citizen === citizen)
                  .map(({ kind, tasks }) =>
                    [t(`relation.${kind}`), tasks.join(', ')].filter(Boolean).join(': '),
                  )}
              </span>
              <Icon of="right" size={18} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {decides && near.data && (
        <Group gap="xs" mt="sm">
          <FlagNeed team={team} citizen={citizen} citizenName={citizenName} />
          <Button
            component={Link}
            to={`/paaroerende/ny?borger=${citizen}`}
            variant="default"
            leftSection={<Icon of="plus" size={18} />}
          >
            {t('citizen.add')}
          </Button>
          {relatives.length === 0 && (
            <Button variant="subtle" loading={none.isPending} onClick={() => none.mutate(!noNetwork)}>
              {noNetwork ? t('citizen.unsetNone') : t('citizen.setNone')}
            </Button>
          )}
        </Group>
      )}
    </section>
  )
}
