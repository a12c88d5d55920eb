import type { MonthReview } from "../door-types";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import type { Draft } from "./monthly";
import { TagPlace } from "./TagPick";

type Props = { review: MonthReview; draft: Draft; onChoose: (text: string, tag: string) => void };

/** Texts that lie near no other: each goes to its tag by itself, or waits for the next month. */
export function Loose({ review, draft, onChoose }: Props) {
  const { loose, loose_count } = review;
  if (loose.length === 0) return null;
  return (
    <section className={css.below} data-testid="monthly-loose">
      <h3 className={css.heading}>
        {t("monthly.loose", { count: count(loose_count) })} <small>{t("monthly.loose.note")}</small>
      </h3>
      <ul>
        {loose.map(({ text, case_id }) => (
          <li key={text} className={css.word}>
            <Figure onOpen={() => open({ is: "case", id: case_id })}>{t("tags.quote", { text })}</Figure>
            {review.version === null && (
              <TagPlace value={draft[text]?.tag ?? null} onChange={(tag) => onChoose(text, tag)} mains="heads" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
