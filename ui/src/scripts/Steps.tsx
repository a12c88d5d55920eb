import type { ScriptWords as Words } from "../door-types";
import { useListedLimit } from "../parts/limits";
import { listed, t } from "../words/words";
import css from "./Steps.module.css";

/** What to do, step by step; the last one is what a clerk may grant. */
export function Steps({ words }: { words: Words }) {
  const listedLimit = useListedLimit();
  return (
    <>
      <ol className={css.steps}>
        {words.steps.map((step, index) => (
          <li key={step}>
            <span className={css.number}>{index + 1}</span>
            {step}
          </li>
        ))}
        <li>
          <span className={css.number}>{words.steps.length + 1}</span>
          <span>
            <b>{listedLimit(words.limit_fen)}</b>{" "}
            <span className={css.note}>
              {t("scripts.steps.beyond", { who: t(`scripts.decides.${words.decides}`) })}
            </span>
          </span>
        </li>
      </ol>
      {words.proof.length > 0 && (
        <p className={css.proof}>
          <b>{t("scripts.proof")}</b> {listed(words.proof)}
        </p>
      )}
    </>
  );
}
