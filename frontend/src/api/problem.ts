import type { components } from './generated/schema'

type Details = components['schemas']['ProblemDetail']

/** Stable names of what can go wrong, as the server lists them. */
export type ProblemCode = components['schemas']['ProblemCode']

/** The server's answer when something did not go: what happened, in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number
  /** UNKNOWN where the answer was not one of the server's own, such as a proxy's. */
  readonly code: ProblemCode | 'UNKNOWN'
  readonly title: string
  readonly detail: string | undefined
  readonly fieldErrors: NonNullable<Details['errors']>
  readonly dataProblems: NonNullable<Details['problems']>
  readonly brokenRules: NonNullable<Details['brokenRules']>
  readonly knownDates: string[]
  readonly currentVersion: number | undefined
  /** Id of the relative who stays, where the one asked for was a double. */
  readonly mergedInto: string | undefined

  constructor(status: number, details: Partial<Details>) {
    const title = details.title ?? `HTTP ${status}`
    super(details.detail ?? title)
    this.name = 'ApiProblem'
    this.status = status
    this.code = details.code ?? 'UNKNOWN'
    this.title = title
    this.detail = details.detail
    this.fieldErrors = details.errors ?? []
    this.dataProblems = details.problems ?? []
    this.brokenRules = details.brokenRules ?? []
    this.knownDates = details.dates ?? []
    this.currentVersion = details.currentVersion
    this.mergedInto = details.mergedInto
  }

  static async of(response: Response): Promise<ApiProblem> {
    const details = (await response.json().catch(() => ({}))) as Partial<Details>
    return new ApiProblem(response.status, details)
  }
}

/** The server could not be reached: no network, or it is not running. */
export class NoConnection extends Error {
  constructor(cause: unknown) {
    super('The server could not be reached.', { cause })
    this.name = 'NoConnection'
  }
}

/** The server cannot be reached just now, or a proxy before it cannot: worth asking again, and nothing is said of what was asked. */
export const isOutOfReach = (error: unknown): boolean =>
  error instanceof NoConnection || (error instanceof ApiProblem && [502, 503, 504].includes(error.status))

export const hasCode = (error: unknown, code: ProblemCode): error is ApiProblem =>
  error instanceof ApiProblem && error.code === code
