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
  const [missing, setMissing] = useState(false)

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [username, password] = [form.get('username'), form.get('password')]
    const filled =
      typeof username === 'string' && typeof password === 'string' && username !== '' && password !== ''
    setMissing(!filled)
    if (filled) signIn.mutate({ username, password }, { onSuccess: onSignedIn })
  }

  return (
    <Stack gap="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput label={t('username')} name="username" autoComplete="username" autoCapitalize="none" />
          <PasswordInput label={t('password')} name="password" autoComplete="current-password" />
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
