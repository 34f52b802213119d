import { writeSync } from 'node:fs'
import { setInterval } from 'node:timers'
import { parentPort, workerData } from 'node:worker_threads'

const { beats, beat, most } = workerData
let doing = 'Nothing yet'
let last = 0
let still = 0

parentPort.on('message', (told) => {
  doing = told
})

setInterval(() => {
  const now = Atomics.load(beats, 0)
  still = now === last ? still + 1 : 0
  last = now
  if (still < most) return
  const seconds = Math.round((still * beat) / 1000)
  writeSync(
    2,
    `\n${doing}\n  has kept its thread busy for ${seconds} seconds and is ended: most often an endless loop, of renders or promises.\n`,
  )
  process.kill(process.pid, 'SIGKILL')
}, beat)
