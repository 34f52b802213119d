import { Menu, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { useSignedIn } from '../signedIn'
import { CitizenSearch } from './CitizenSearch'
import { DatePick } from './DatePick'
import { UserMenu } from './UserMenu'
import styles from './frame.module.css'

export function TopBar({ dated }: { dated: boolean }) {
  return (
    <header className={styles.bar} data-dated={dated || undefined}>
      <TeamName />
      {dated && <DatePick />}
      <div className={styles.space} />
      <div className={styles.search}>
        <CitizenSearch />
      </div>
      <UserMenu />
    </header>
  )
}

/** The team's name; with several teams, the way to another. */
function TeamName() {
  const { t } = useTranslation('app')
  const { session, team, chooseTeam } = useSignedIn()
  if (session.teams.length === 1) return <div className={styles.team}>{team.name}</div>
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className={styles.date} aria-label={t('chooseTeam', { team: team.name })}>
          <span className={styles.team}>{team.name}</span>
          <span className={styles.sign}>
            <Icon of="team" size={18} />
          </span>{' '}
          <Icon of="down" size={14} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {session.teams.map((one) => (
          <Menu.Item key={one.id} onClick={() => chooseTeam(one.id)} mih={44}>
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
