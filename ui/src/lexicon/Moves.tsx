import { useAnswer } from "../ask";
import type { Decision, MonthReview, ReviewEffect } from "../door-types";
import { Card } from "../parts/Card";
import { count, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { useTagName } from "./tags";
import { Versions } from "./Versions";

/** What applying the decisions moves, by doing it and rolling it back; the platform's figure stands beside it. */
export function Moves({ review, decisions }: { review: MonthReview; decisions: Decision[] }) {
  const shop = useShop();
  const effect = useAnswer("review_effect", { shop: shop.name, decisions });
  return (
    <div className={css.side}>
      <Card title={t("monthly.moves")} note={t("monthly.moves.note")}>
        <Settled of={effect}>{(answer) => <From of={answer} none={t("monthly.moves.none")} />}</Settled>
      </Card>
      <Card title={t("monthly.figures")}>
        <Settled of={effect}>{(answer) => <Figures of={answer} />}</Settled>
      </Card>
      <Versions next={review.next} />
    </div>
  );
}

const SHOWN = 6;

export function From({ of, none }: { of: ReviewEffect; none: string }) {
  const nameOf = useTagName();
  if (of.moves.length === 0) return <p className={css.soft}>{none}</p>;
  const most = Math.max(...of.moves.map((move) => move.cases));
  return (
    <>
      <p className={css.big}>
        <b data-testid="monthly-moved">{count(of.moved)}</b> {t("monthly.moved")} <b>{count(of.classified)}</b>{" "}
        {t("monthly.classified")}
      </p>
      <dl className={css.moves}>
        {of.moves.slice(0, SHOWN).map((move) => (
          <div key={`${move.from} ${move.to}`}>
            <dt>
              {nameOf(move.from)} › {nameOf(move.to)}
            </dt>
            <dd>
              <span className={css.track}>
                <span style={{ width: `${(move.cases / most) * 100}%` }} />
              </span>
              <b>{count(move.cases)}</b>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function Figures({ of }: { of: ReviewEffect }) {
  const nameOf = useTagName();
  const rate = of.rate_before.rate === null ? t("rate.too_few") : percent(of.rate_before.rate);
  const same = of.rate_before.hits === of.rate_after.hits && of.rate_before.orders === of.rate_after.orders;
  return (
    <>
      <dl className={css.moves}>
        <div>
          <dt>{t("monthly.platform_rate")}</dt>
          <dd data-testid="monthly-platform">
            {same ? <b>{t("monthly.stays", { rate })}</b> : `${rate} › ${percent(of.rate_after.rate ?? 0)}`}
          </dd>
        </div>
        <div>
          <dt>{t("tags.unclassified")}</dt>
          <dd>
            {count(of.unclassified_before.hits)} › <b>{count(of.unclassified_after.hits)}</b>
          </dd>
        </div>
        {of.figures
          .filter((figure) => figure.tag !== null)
          .slice(0, SHOWN)
          .map((figure) => (
            <div key={figure.tag}>
              <dt>{nameOf(figure.tag)}</dt>
              <dd>
                {count(figure.before)} › <b>{count(figure.after)}</b>
              </dd>
            </div>
          ))}
      </dl>
      <p className={css.soft}>{t("monthly.platform.why")}</p>
    </>
  );
}
