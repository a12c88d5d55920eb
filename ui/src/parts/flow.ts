/** Where the lines of a flow picture stand: a text is broken where it would leave its box. */

export type FlowStep = { who: string | null; text: string; note: string | null; inside: string | null; ours: boolean };
export type Line = { words: string; kind: "text" | "note" | "inside" };

const WIDE = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/;
/** Room of a box in half-width letters of the notes' size. */
export const ROOM = { text: 66, note: 82, inside: 82 };

function breadth(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1.1), 0);
}

/** A text in lines that fit. Latin words stay whole. */
export function broken(text: string, room: number): string[] {
  const pieces = text.match(/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    // no line begins with a mark that belongs to the one before
    if (breadth(line + piece.trimEnd()) > room && line !== "" && !/^[，。！？；：、）」,.;:!?)]/.test(piece)) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** All lines of a step in their sequence. */
export function linesOf(step: FlowStep): Line[] {
  const of = (words: string | null, kind: Line["kind"]) =>
    words === null ? [] : broken(words, ROOM[kind]).map((line): Line => ({ words: line, kind }));
  return [...of(step.text, "text"), ...of(step.note, "note"), ...of(step.inside, "inside")];
}
