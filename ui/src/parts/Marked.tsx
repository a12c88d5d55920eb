import type { WordingFinding as Finding } from "../door-types";
import css from "./Marked.module.css";
import { marks } from "./wording";

type Props = {
  text: string;
  findings: Finding[];
  onChange: (text: string) => void;
  readOnly?: boolean;
  label: string;
  placeholder?: string;
  maxLength?: number;
  testid: string;
};

/** A field whose words are marked where a look has found something; the number leads to the finding below. */
export function Marked({
  text,
  findings,
  onChange,
  readOnly = false,
  label,
  placeholder,
  maxLength = 1000,
  testid,
}: Props) {
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
        maxLength={maxLength}
        spellCheck={false}
        placeholder={placeholder}
        aria-label={label}
        data-testid={testid}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
