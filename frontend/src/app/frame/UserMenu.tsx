import { Menu, UnstyledButton, useMantineColorScheme, VisuallyHidden } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { useSignedIn } from '../signedIn'
import styles from './frame.module.css'

const schemes = ['auto', 'light', 'dark'] as const
const tongues = { da: 'Dansk', en: 'English' } as const

/** Who is signed in; language, light or dark, and the way out. */
export function UserMenu() {
  const { t, i18n } = useTranslation('app')
  const { session, signOut } = useSignedIn()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const queries = useQueryClient()
  const initials = session.displayName
    .split(' ')
    .map((name) => name.charAt(0))
    .slice(0, 2)
    .join('')
  const speak = async (language: string) => {
    await i18n.changeLanguage(language)
    // The server's sentences come in the reader's language too.
    await queries.invalidateQueries()
  }
  return (
    <Menu position="bottom-end" width={260} closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton p={4}>
          <span className={styles.initials} aria-hidden>
            {initials}
          </span>
          <VisuallyHidden>{t('user.menu', { name: session.displayName })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session.displayName}
          <br />
          {t(`user.roles.${session.role}`)}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('user.language')}</Menu.Label>
        <Menu.RadioGroup value={i18n.language} onChange={(code) => void speak(code)}>
          {Object.entries(tongues).map(([code, name]) => (
            <Menu.RadioItem key={code} value={code} mih={44} lang={code}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('user.look')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
        >
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} mih={44}>
              {t(`user.schemes.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item mih={44} leftSection={<Icon of="out" />} onClick={signOut}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
