/** What the core would not do, and why. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown>,
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/** The core rejects with `{code, params}`; anything else is the line's own failure. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    const params = "params" in thrown && typeof thrown.params === "object" ? { ...thrown.params } : {};
    return new Refusal(thrown.code, params);
  }
  return new Refusal("unexpected", { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}
