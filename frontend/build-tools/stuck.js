import path from 'node:path'
import { setInterval } from 'node:timers'
import { Worker } from 'node:worker_threads'

const BEAT = 1000

/**
 * Ends this process once its thread has not been free for so many seconds. A time limit cannot do that: it waits for the
 * very thread that an endless loop of promises keeps. Seconds in which the machine sleeps do not count. Answers the way
 * to say what is being done, which is told when it comes to that.
 */
export function endWhenStuck(seconds) {
  const beats = new Int32Array(new SharedArrayBuffer(4))
  const watch = new Worker(path.join(import.meta.dirname, 'stuckWatch.js'), {
    execArgv: [],
    workerData: { beats, beat: BEAT, most: (seconds * 1000) / BEAT },
  })
  watch.unref()
  // Node's own, which no test's fake clock stops.
  setInterval(() => Atomics.add(beats, 0, 1), BEAT).unref()
  return (doing) => watch.postMessage(doing)
}
