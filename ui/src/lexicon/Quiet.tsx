import { Tag, Tooltip } from "antd";
import type { MonthReview } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { PlaceWord } from "./PlaceWord";
import { useTagName } from "./tags";

/** Words that are new or often said, and words and reasons that fell silent. */
export function Quiet({ review }: { review: MonthReview }) {
  const nameOf = useTagName();
  return (
    <>
      {review.new_words.length > 0 && (
        <section className={css.below}>
          <h3 className={css.heading}>{t("monthly.new_words")}</h3>
          <div className={css.tagLine}>
            {review.new_words.map(({ word, cases, example }) => (
              <Tooltip key={word} title={t("tags.quote", { text: example })}>
                <Tag>
                  {word} {count(cases)}
                </Tag>
              </Tooltip>
            ))}
          </div>
        </section>
      )}
      {review.frequent.length > 0 && (
        <section className={css.below} data-testid="monthly-frequent">
          <h3 className={css.heading}>
            {t("monthly.frequent")} <small>{t("monthly.frequent.note")}</small>
          </h3>
          <ul>
            {review.frequent.map(({ word, cases, example }) => (
              <li key={word} className={css.word} title={t("tags.quote", { text: example })}>
                {word} {count(cases)}
                <PlaceWord word={word} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {review.quiet.length > 0 && (
        <section className={css.below}>
          <h3 className={css.heading}>
            {t("monthly.quiet")} <small>{t("monthly.quiet.note")}</small>
          </h3>
          <div className={css.tagLine}>
            {review.quiet.map(({ id, word, tag }) => (
              <Tooltip key={id} title={nameOf(tag)}>
                <Tag>{word}</Tag>
              </Tooltip>
            ))}
          </div>
        </section>
      )}
      {review.unused.length > 0 && (
        <section className={css.below} data-testid="monthly-unused">
          <h3 className={css.heading}>
            {t("monthly.unused")} <small>{t("monthly.unused.note")}</small>
          </h3>
          <div className={css.tagLine}>
            {review.unused.map(({ tag, before }) => (
              <Tag key={tag}>
                {nameOf(tag)} {before === 0 ? t("monthly.unused.never") : count(before)}
              </Tag>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
