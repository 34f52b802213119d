import { fireEvent, screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

const zip = (name: string) => new File(['PK'], name, { type: 'application/zip' })
const chooser = () => screen.findByLabelText<HTMLInputElement>('Vælg zip-fil', { selector: 'input' })

describe('data in and out', () => {
  it.each(['anne', 'freja'] as const)('is found by %s, of the team or its coach', async (signedInAs) => {
    const { user } = openApp('/teamet', { signedInAs })
    await user.click(await screen.findByRole('link', { name: 'Data' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Teamets data' })).toBeVisible()
    expect(await chooser()).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Hent zip-fil' })).toBeVisible()
  })

  it('brings in a zip and tells what came', async () => {
    const { user } = openApp('/teamet/data', { signedInAs: 'freja' })
    await user.upload(await chooser(), zip('sundparken.zip'))
    expect(await screen.findByText('Data er hentet ind')).toBeVisible()
    expect(screen.getByText(/14 medarbejdere, 70 borgere, 1.380 besøg/)).toBeVisible()
  })

  it('shows all that is wrong as a table: file, line, column, what, and how to mend it', async () => {
    const { user, container } = openApp('/teamet/data', { signedInAs: 'freja' })
    await user.upload(await chooser(), zip('med-fejl.zip'))
    expect(await screen.findByText('2 ting skal rettes. Intet er ændret.')).toBeVisible()
    const rows = screen.getAllByRole('row')
    expect(rows).toHaveLength(3)
    expect(
      within(rows[1]!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'visits.csv',
      '14',
      'citizen',
      'Borgeren b99 findes ikke i citizens.csv.',
      'Ret id’et, eller tilføj borgeren i citizens.csv.',
    ])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('takes a dropped file, but only a zip', async () => {
    const { line } = openApp('/teamet/data', { signedInAs: 'freja' })
    const place = await screen.findByText(/Træk zip-filen herhen/)
    fireEvent.drop(place, { dataTransfer: { files: [new File(['id'], 'team.csv')] } })
    expect(await screen.findByText('team.csv er ikke en zip-fil')).toBeVisible()
    expect(line.calls.some((call) => call.endsWith('/import'))).toBe(false)
    fireEvent.drop(place, { dataTransfer: { files: [zip('sundparken.zip')] } })
    expect(await screen.findByText('Data er hentet ind')).toBeVisible()
  })

  it('takes everything out as one file', async () => {
    openApp('/teamet/data', { signedInAs: 'freja' })
    const link = await screen.findByRole('link', { name: 'Hent zip-fil' })
    expect(link).toHaveAttribute('href', '/api/teams/sundparken/export')
    expect(link).toHaveAttribute('download', 'sundparken.zip')
  })
})
