import { screen } from '@testing-library/react'
import { openApp } from './app'
import { tap } from './tap'

/** Opens today's triage and begins it. */
export async function beginTriage() {
  const app = openApp('/moeder/t1', { signedInAs: 'anne' })
  await tap(app.user, 'button', 'Begynd mødet')
  await tap(app.user, 'button', 'Begynd')
  await screen.findByText('Punkt 1 af 3')
  return app
}
