import type { WordingFinding as Finding } from "../door-types";
import { marks } from "../parts/wording";
import { t } from "../words/words";
import css from "./Marked.module.css";

type Props = { text: string; findings: Finding[]; onChange: (text: string) => void; readOnly: boolean };

/** A field whose words are marked where a look has found something; the number leads to the finding below. */
export function Marked({ text, findings, onChange, readOnly }: Props) {
  return (
    <div className={css.both}>
      <div className={css.shown} aria-hidden>
        {marks(text, findings).map(({ words, finding, severity }, index) =>
          finding === null || severity === null ? (
            words
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stay in their places
            <mark key={index} className={css[severity]} data-number={finding} data-testid={`mark-${finding}`}>
              {words}
            </mark>
          ),
        )}
        {"\u200b"}
      </div>
      <textarea
        className={css.typed}
        value={text}
        readOnly={readOnly}
        rows={1}
        maxLength={1000}
        spellCheck={false}
        placeholder={t("scripts.text.placeholder")}
        aria-label={t("scripts.text")}
        data-testid="script-text"
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
