/** A format that comes near to a file, as a refusal names it. */
export type Nearest = { profile: string; score: number; missing: string[] };

export function nearestOf(value: unknown): Nearest[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null || !("profile" in one) || !("score" in one)) return [];
    if (typeof one.profile !== "string" || typeof one.score !== "number") return [];
    return [{ profile: one.profile, score: one.score, missing: "missing" in one ? textsOf(one.missing) : [] }];
  });
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}
