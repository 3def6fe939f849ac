interface FieldProblem {
  field: string;
  code: string;
  params: Record<string, unknown>;
  message: string;
}

/** The body of every failure, `application/problem+json`. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  params: Record<string, unknown>;
  errors?: FieldProblem[];
  correlationId: string;
  current?: Record<string, unknown>;
  conflicts?: { field: string; yours: unknown; theirs: unknown }[];
}

/** What the caller sees of every request that did not succeed, the network included. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, unknown>;
  readonly detail: string;
  readonly errors: FieldProblem[];
  readonly conflicts: NonNullable<ProblemDetails['conflicts']>;
  readonly current: ProblemDetails['current'];
  readonly correlationId: string | null;

  constructor(status: number, details: Partial<ProblemDetails>) {
    super(details.detail ?? details.title ?? details.code ?? String(status));
    this.status = status;
    this.code = details.code ?? (status === 0 ? 'unreachable' : 'unexpected');
    this.params = details.params ?? {};
    this.detail = details.detail ?? '';
    this.errors = details.errors ?? [];
    this.conflicts = details.conflicts ?? [];
    this.current = details.current;
    this.correlationId = details.correlationId ?? null;
  }

  /** No answer came: the server is down or the network is. */
  static unreachable(): ApiProblem {
    return new ApiProblem(0, { code: 'unreachable' });
  }

  /** A body that is no problem document (a proxy's error page, say) keeps its status and nothing else. */
  static fromText(status: number, text: string, correlationId: string | null): ApiProblem {
    try {
      const parsed: unknown = JSON.parse(text);
      if (typeof parsed === 'object' && parsed !== null) return new ApiProblem(status, parsed);
    } catch {
      // Not JSON: falls through to the bare status.
    }
    return new ApiProblem(status, correlationId ? { correlationId } : {});
  }
}
