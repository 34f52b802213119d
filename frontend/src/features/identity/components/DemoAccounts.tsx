import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DemoAccount } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import styles from './demoAccounts.module.css'

interface Props {
  accounts: DemoAccount[]
  busy: boolean
  onChoose: (account: { username: string; password: string }) => void
}

/** The demo team's people, each one tap away. */
export function DemoAccounts({ accounts, busy, onChoose }: Props) {
  const { t } = useTranslation('identity')
  return (
    <section aria-labelledby="demo-title">
      <h2 id="demo-title" className={styles.title}>
        {t('demoTitle')}
      </h2>
      <p className={styles.lead}>{t('demoLead')}</p>
      <ul className={styles.list}>
        {accounts.map(({ username, password, displayName, role, team }) => (
          <li key={username}>
            <UnstyledButton
              className={styles.account}
              disabled={busy}
              onClick={() => onChoose({ username, password })}
            >
              <span>
                <span className={styles.name}>{displayName}</span>
                <span className={styles.role}>{t('demoAs', { role: t(`roles.${role}`), team })}</span>
              </span>
              <Icon of="right" />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
