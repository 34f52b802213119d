import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSettings } from '../api/useSettings'
import { useSignIn } from '../api/useSignIn'
import { DemoAccounts } from './DemoAccounts'

/** Signing in, by name and password or, with the demo team, by one tap. `onSignedIn` goes on from there. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('identity')
  const settings = useSettings()
  const signIn = useSignIn()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState(false)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const filled = username !== '' && password !== ''
    setMissing(!filled)
    if (filled) signIn.mutate({ username, password }, { onSuccess: onSignedIn })
  }

  return (
    <Stack gap="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('username')}
            name="username"
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
            autoComplete="username"
            autoCapitalize="none"
          />
          <PasswordInput
            label={t('password')}
            name="password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
          />
          <div role="alert">{missing && <p>{t('missing')}</p>}</div>
          {signIn.error != null && <ProblemNotice error={signIn.error} />}
          <Button type="submit" loading={signIn.isPending}>
            {t('signIn')}
          </Button>
        </Stack>
      </form>
      {settings.data?.demo === true && (
        <DemoAccounts
          accounts={settings.data.demoAccounts}
          busy={signIn.isPending}
          onChoose={(account) => signIn.mutate(account, { onSuccess: onSignedIn })}
        />
      )}
    </Stack>
  )
}
