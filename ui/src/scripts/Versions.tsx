import type { ScriptVersion } from "../door-types";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Versions.module.css";

/** Earlier words with their days, the newest first. */
export function Versions({ of }: { of: ScriptVersion[] }) {
  const now = useNow();
  return (
    <ol className={css.list}>
      {of.map(({ version, usable, words, made_at, made_by }) => (
        <li key={`${version} ${usable}`}>
          <b>{version === 0 ? t("scripts.handbook") : t("scripts.version", { version, on: moment(made_at, now) })}</b>
          <span className={css.note}>
            {made_by} {!usable && t("scripts.draft")}
          </span>
          <p>{words.text}</p>
        </li>
      ))}
    </ol>
  );
}
