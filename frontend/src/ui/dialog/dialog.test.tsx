import { Button, Checkbox, TextInput } from '@mantine/core'
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { axe } from '@/testing/axe'
import { renderPart } from '@/testing/render'
import { Dialog } from './Dialog'

function Form({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState('Før')
  return (
    <Dialog title="Ny aftale" onClose={onClose}>
      <TextInput label="Hvad" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Checkbox label="Aftalt" />
      <Button onClick={onClose}>Fortryd</Button>
    </Dialog>
  )
}

function open() {
  const onClose = vi.fn()
  const shown = renderPart(<Form onClose={onClose} />)
  return { ...shown, onClose, dialog: within(screen.getByRole('dialog')) }
}

describe('a dialog', () => {
  it('closes with Escape where nothing was written, or it stands as it was', async () => {
    const { user, onClose, dialog } = open()
    await user.click(dialog.getByLabelText('Hvad'))
    await user.keyboard('x{Backspace}{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('asks before it throws away what was written, and keeps it when told to', async () => {
    const { user, onClose, dialog } = open()
    await user.type(dialog.getByLabelText('Hvad'), ' og efter')
    await user.keyboard('{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    expect(dialog.getByRole('alert')).toHaveTextContent('Det, du har skrevet, er ikke gemt.')
    expect(dialog.getByRole('button', { name: 'Skriv videre' })).toHaveFocus()
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations()

    await user.click(dialog.getByRole('button', { name: 'Skriv videre' }))
    expect(dialog.getByLabelText('Hvad')).toHaveValue('Før og efter')
    expect(dialog.getByLabelText('Hvad')).toHaveFocus()
    expect(dialog.queryByRole('alert')).toBeNull()

    await user.click(dialog.getByRole('button', { name: 'Luk' }))
    expect(onClose).not.toHaveBeenCalled()
    await user.click(dialog.getByRole('button', { name: 'Kassér det' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('asks when there is a click outside', async () => {
    const { user, onClose, dialog, baseElement } = open()
    await user.type(dialog.getByLabelText('Hvad'), '!')
    await user.click(baseElement.querySelector('.mantine-Modal-overlay')!)
    expect(onClose).not.toHaveBeenCalled()
    expect(dialog.getByRole('button', { name: 'Kassér det' })).toBeVisible()
  })

  it('takes the form’s own button at its word', async () => {
    const { user, onClose, dialog } = open()
    await user.type(dialog.getByLabelText('Hvad'), '!')
    await user.click(dialog.getByRole('button', { name: 'Fortryd' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
