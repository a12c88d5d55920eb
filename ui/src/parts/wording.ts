/** Words that a look has found, by their characters as the core counts them. */
import type { WordingFinding as Finding } from "../door-types";

const END = /[。！？!?；;\n]/;

/** The text with the whole sentence around a finding put in better words. */
export function swapped(text: string, { start, end, better }: Pick<Finding, "start" | "end" | "better">): string {
  const letters = Array.from(text);
  let from = start;
  while (from > 0 && !END.test(letters[from - 1] ?? "")) from -= 1;
  let to = end;
  while (to < letters.length && !END.test(letters[to - 1] ?? "")) to += 1;
  const behind = letters.slice(to).join("");
  const glue = /[a-z.]$/i.test(better) && behind !== "" && !behind.startsWith(" ") ? " " : "";
  return letters.slice(0, from).join("") + better + glue + behind;
}

export type Mark = { words: string; finding: number | null; severity: Finding["severity"] | null };

/** The text in pieces, marked where a finding stands; of two that overlap the first is shown. */
export function marks(text: string, findings: Finding[]): Mark[] {
  const letters = Array.from(text);
  const pieces: Mark[] = [];
  let at = 0;
  findings.forEach((finding, index) => {
    const start = Math.max(finding.start, at);
    if (start >= finding.end) return;
    if (start > at) pieces.push({ words: letters.slice(at, start).join(""), finding: null, severity: null });
    pieces.push({ words: letters.slice(start, finding.end).join(""), finding: index + 1, severity: finding.severity });
    at = finding.end;
  });
  if (at < letters.length) pieces.push({ words: letters.slice(at).join(""), finding: null, severity: null });
  return pieces;
}
