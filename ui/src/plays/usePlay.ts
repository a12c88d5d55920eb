import { useWrite } from "../ask";
import type { PlayCase } from "../door-types";
import { useClerk } from "../parts/me";
import { yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

type Step = Pick<PlayCase, "play" | "act"> & Partial<Omit<PlayCase, "case_id" | "by">>;

/** Writes one step of handling a case, and says what came of it. */
export function usePlay(caseId: number) {
  const by = useClerk();
  const write = useWrite("play_case");
  const tell = useTell();
  const run = (step: Step, done: () => void, refused?: (error: unknown) => void) =>
    write.mutate(
      {
        case_id: caseId,
        amount_fen: null,
        freight_fen: null,
        thanks_fen: null,
        new_order_no: null,
        why: null,
        note: null,
        approver: null,
        by,
        ...step,
      },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(told(step, answer.given_fen), operation);
          done();
        },
        onError: refused ?? tell.refused,
      },
    );
  return { run, isPending: write.isPending, error: write.error, asked: write.variables, forget: write.reset };
}

function told(step: Step, given: number): string {
  switch (step.act) {
    case "offer":
      return t("plays.done.offered", { money: yuan(step.amount_fen ?? null) });
    case "decline":
      return t("plays.done.declined");
    case "skip":
      return t("plays.skip.done");
    case "accept":
      return given > 0 ? t("plays.done.accepted", { money: yuan(given) }) : t("plays.done.accepted.nothing");
  }
}
