import { describe, expect, it } from 'vitest'
import { spawnSync } from 'node:child_process'

const run = (doing) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { endWhenStuck } = await import('./stuck.js')
       const tell = endWhenStuck(2)
       tell('the board')
       await new Promise((soon) => setTimeout(soon, 100))
       ${doing}
       process.stdout.write('done')`,
    ],
    { cwd: import.meta.dirname, encoding: 'utf8', timeout: 60_000 },
  )

describe('what keeps its thread busy', () => {
  it('is ended where it never lets go, and named', () => {
    const stuck = run('await (async () => { for (;;) await null })()')
    expect(stuck.status).not.toBe(0)
    expect(stuck.error).toBeUndefined()
    expect(stuck.stderr).toContain('the board')
    expect(stuck.stderr).toContain('has kept its thread busy for 2 seconds')
  })

  it('is left alone where it does, however long it takes', () => {
    const long = run('for (let i = 0; i < 40; i++) await new Promise((soon) => setTimeout(soon, 100))')
    expect(long.stdout).toBe('done')
    expect(long.status).toBe(0)
  })
})
