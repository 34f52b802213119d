import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
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
        <UnstyledButton p={4} aria-label={t('user.menu', { name: session.displayName })}>
          <span className={styles.initials} aria-hidden>
            {initials}
          </span>
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
        {Object.entries(tongues).map(([code, name]) => (
          <Choice key={code} chosen={i18n.language === code} onChoose={() => void speak(code)} lang={code}>
            {name}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('user.look')}</Menu.Label>
        {schemes.map((scheme) => (
          <Choice key={scheme} chosen={colorScheme === scheme} onChoose={() => setColorScheme(scheme)}>
            {t(`user.schemes.${scheme}`)}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Item mih={44} leftSection={<Icon of="out" />} onClick={signOut}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

interface ChoiceProps {
  chosen: boolean
  onChoose: () => void
  lang?: string
  children: string
}

function Choice({ chosen, onChoose, lang, children }: ChoiceProps) {
  return (
    <Menu.Item
      mih={44}
      lang={lang}
      role="menuitemradio"
      aria-checked={chosen}
      onClick={onChoose}
      rightSection={chosen ? <Icon of="check" size={18} /> : undefined}
    >
      {children}
    </Menu.Item>
  )
}
