import { screen } from '@testing-library/react'
import { tuesday } from '@/testing/board'
import { renderPart } from '@/testing/render'
import { DayBoard } from '../board/DayBoard'

function openWhile(answerHistory: () => Promise<Response>) {
  const { line } = renderPart(<DayBoard team="sundparken" date={tuesday} />)
  const handle = line.server.handle.bind(line.server)
  vi.spyOn(line.server, 'handle').mockImplementation((request, cookies) =>
    new URL(request.url).pathname.endsWith('/history') ? answerHistory() : handle(request, cookies),
  )
}

const none = 'Ingen har ændret noget endnu.'

describe('what has changed', () => {
  it('is not said to be nothing while it is on its way', async () => {
    let answer: (response: Response) => void = () => undefined
    openWhile(() => new Promise((resolve) => (answer = resolve)))
    expect(await screen.findByText('Henter …')).toBeVisible()
    expect(screen.queryByText(none)).not.toBeInTheDocument()

    const change = { id: 'h1', version: 2, at: '2026-11-24T05:00:00Z', by: 'Samvagt', type: 'FIRST_PLAN' }
    const text = 'Samvagt lavede den første plan for dagen.'
    answer(Response.json([{ ...change, text, undone: false, undoable: false }]))
    expect(await screen.findByText(text)).toBeVisible()
    expect(screen.queryByText('Henter …')).not.toBeInTheDocument()
  })

  it('is not said to be nothing where it could not be fetched', async () => {
    openWhile(() => Promise.resolve(new Response(null, { status: 500 })))
    expect(await screen.findByText('Ændringerne kunne ikke hentes.')).toBeVisible()
    expect(screen.queryByText(none)).not.toBeInTheDocument()
  })
})
