import type { ExperimentJudged } from "../door-types";
import { t } from "../words/words";
import css from "./Experiments.module.css";

type Props = { of: ExperimentJudged; better: boolean | null; testid?: string };

const LOOK = { better: css.better, worse: css.worse, open: css.quiet, not_shown: css.quiet } as const;

/** The word first, then its colour: nothing shown yet stays quiet. */
export function Said({ of, better, testid }: Props) {
  const word = better === null ? (of.said === "not_shown" ? "not_shown" : "open") : better ? "better" : "worse";
  return (
    <b className={LOOK[word]} data-testid={testid}>
      {word === "better" ? "✓ " : word === "worse" ? "△ " : ""}
      {t(`experiments.said.${word}`)}
    </b>
  );
}
