import { useAnswer, useWrite } from "../ask";
import type { Refusal } from "../door";
import type { Candidate, MendRows, QuarantineRow, StillWrong } from "../door-types";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t, textOf } from "../words/words";

/** Cases whose order's number came damaged stand beside the kinds of waiting rows. */
export const LOOSE = "order_ref_damaged";

export function useLately(shop: string) {
  return useAnswer("mend_list", { shop, limit: 6 });
}

/** Why a row could not be taken after all, said beside its cell. */
export type Wrong = { id: number; column: string; what: string; next: string };

/** Takes mended rows into the book; what still cannot be read is told row by row. */
export function useMend(onWrong: (wrong: Wrong[]) => void) {
  const mend = useWrite("mend_rows");
  const tell = useTell();
  const run = (ask: MendRows) => {
    onWrong([]);
    mend.mutate(ask, {
      onSuccess: ({ operation, answer }) => {
        const rows = answer.added + answer.updated + answer.unchanged;
        tell.done(
          t(answer.refused.length > 0 ? "mend.done.some" : "mend.done", {
            rows: count(rows),
            added: count(answer.added),
            refused: count(answer.refused.length),
          }),
          operation,
        );
        onWrong(answer.refused.map(wrongOf));
      },
      onError: (error) => {
        const only = ask.rows.length === 1 ? ask.rows[0] : undefined;
        const told = only === undefined ? null : refusedCell(only.id, error);
        if (told === null) tell.refused(error);
        else onWrong([told]);
      },
    });
  };
  return { run, isPending: mend.isPending };
}

function wrongOf({ id, column, problem }: StillWrong): Wrong {
  return { id, column, what: problemText(problem, "what"), next: problemText(problem, "next") };
}

function refusedCell(id: number, error: Refusal): Wrong | null {
  const { column, problem } = error.params;
  if (error.code !== "still_unreadable" || typeof column !== "string" || typeof problem !== "string") return null;
  return { id, column, what: problemText(problem, "what"), next: t("mend.wrong.next") };
}

export function problemText(code: string, aspect: "what" | "next"): string {
  return textOf(`problem.${code}.${aspect}`) ?? (aspect === "what" ? code : "");
}

/** The one number that fits; none where there are several or none. */
export function proposalOf(row: Pick<QuarantineRow, "candidates">): Candidate | null {
  const [first, second] = row.candidates;
  return first !== undefined && second === undefined ? first : null;
}

export function whyText(candidate: Candidate): string {
  // The first two say most; all of them stand beside the number when the row is in hand.
  return candidate.why
    .slice(0, 2)
    .map((why) => textOf(`mend.why.${why}`) ?? why)
    .join(t("mend.why.and"));
}
