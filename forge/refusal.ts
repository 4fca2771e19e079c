/** One entry of GitHub's `errors` list in a 422 answer. */
export interface FieldError {
  readonly resource: string
  readonly code: string
  readonly field?: string
  readonly message?: string
  readonly value?: unknown
}

export interface RefusalOptions {
  readonly type?: string
  /** The reviews API gives bare sentences. */
  readonly errors?: readonly (FieldError | string)[]
  readonly headers?: Readonly<Record<string, string>>
  /** Where GitHub's documentation explains it. */
  readonly documentation?: string
}

/** A request GitHub would not serve: an HTTP status and message for REST, a type for GraphQL's `errors`. */
export class Refusal extends Error {
  readonly status: number
  readonly type: string
  readonly errors: readonly (FieldError | string)[] | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly documentation: string

  constructor(status: number, message: string, options: RefusalOptions = {}) {
    super(message)
    this.status = status
    this.type = options.type ?? graphqlTypes[status] ?? 'INTERNAL'
    this.errors = options.errors
    this.headers = options.headers ?? {}
    this.documentation = options.documentation ?? 'https://docs.github.com/rest'
  }
}

const graphqlTypes: Record<number, string> = {
  401: 'FORBIDDEN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'UNPROCESSABLE',
  409: 'UNPROCESSABLE',
  422: 'UNPROCESSABLE',
}

/** 404, also for what the viewer may not know about. */
export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, message)
}

/** 403 with GitHub's message. */
export function forbidden(message: string): Refusal {
  return new Refusal(403, message)
}

/** 422 "Validation Failed" naming what was wrong with which field. */
export function invalid(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors })
}

/** 422 for a rule that no single field breaks, in GitHub's words. */
export function broken(resource: string, message: string, field?: string): Refusal {
  return invalid({ resource, code: 'custom', ...(field ? { field } : {}), message })
}
