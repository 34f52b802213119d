import { screen } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { beginTriage } from '@/testing/meeting'
import { tap } from '@/testing/tap'

describe('minutes', () => {
  it('tell agreement, plan and options, and can be shown to the relative', async () => {
    const { user, container } = openApp('/moeder/p0', { signedInAs: 'anne' })
    expect(await screen.findByText('Vi hjælper kun fredag.')).toBeVisible()
    expect(screen.getByText('Peter er der de to første gange.')).toBeVisible()
    expect(screen.getByText('Bad hver anden dag.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Referat som PDF' })).toHaveAttribute(
      'href',
      '/api/teams/sundparken/meetings/p0/minutes.pdf',
    )
    expect(await axe(container)).toHaveNoViolations()
    await tap(user, 'button', 'Vis aftalen for Lone Dam')
    expect(await screen.findByText('Lone Dam kan læse aftalen.')).toBeVisible()
  })
})

describe('minutes of a meeting that ended early', () => {
  it('tell what was not reached, and offer no agreement to show', async () => {
    const { user } = await beginTriage()
    await tap(user, 'button', 'Slut mødet')
    await tap(user, 'button', 'Slut nu')
    expect(await screen.findAllByText('Ikke nået. Kommer igen på næste møde')).toHaveLength(3)
    expect(screen.queryByText('Ikke mere at gøre')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Vis aftalen/ })).not.toBeInTheDocument()
    expect(screen.queryByText(/kan ikke læse aftalen/)).not.toBeInTheDocument()
  })
})
