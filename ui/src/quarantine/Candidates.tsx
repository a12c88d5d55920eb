import type { Candidate } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { yuan } from "../parts/numbers";
import { moment, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Mend.module.css";

type Props = { of: Candidate[]; picked: string | null; onPick: (number: string) => void };

/** What a damaged number may have been, side by side with what speaks for it. */
export function Candidates({ of, picked, onPick }: Props) {
  const now = useNow();
  if (of.length === 0) {
    return (
      <p className={css.missing} data-testid="quarantine-no-candidate">
        {t("mend.candidates.none")}
      </p>
    );
  }
  return (
    <fieldset className={css.candidates}>
      <legend>{t(of.length === 1 ? "mend.candidates.one" : "mend.candidates.several")}</legend>
      {of.map((candidate, at) => (
        <label key={candidate.number} className={candidate.number === picked ? css.picked : css.candidate}>
          <span className={css.number}>
            <input
              type="radio"
              name="candidate"
              checked={candidate.number === picked}
              onChange={() => onPick(candidate.number)}
            />
            {candidate.number.slice(0, -4)}
            <b>{candidate.number.slice(-4)}</b>
            <KeyCap>{String(at + 1)}</KeyCap>
          </span>
          <span className={css.told}>
            {candidate.fen !== null && <i>{yuan(candidate.fen)}</i>}
            {candidate.at !== null && <i>{moment(candidate.at, now)}</i>}
            {candidate.goods !== null && <i>{candidate.goods}</i>}
          </span>
          <span className={css.reasons}>
            {candidate.why.map((why) => (
              <em key={why}>✓ {textOf(`mend.why.${why}`) ?? why}</em>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
