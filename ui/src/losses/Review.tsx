import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { LossReview, LossReviewLine } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useClerk, useMay } from "../parts/me";
import { count, interval, percent, plainPercent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { longDay, shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { cellParts } from "./names";

/** Once a quarter each standard is looked at beside what came; what is taken over holds from today on. */
export function Review({ minimum }: { minimum: number }) {
  const shop = useShop();
  const told = useAnswer("loss_review", { shop: shop.name });
  return (
    <Settled of={told}>
      {(review) => (
        <Card
          title={t("standards.review", { quarter: review.quarter })}
          note={t("standards.review.note", { from: longDay(review.span[0]), to: longDay(review.span[1]) })}
        >
          {review.done !== null ? (
            <p data-testid="standards-reviewed">
              {t("standards.review.done", { on: longDay(review.done.on), by: review.done.by })}
            </p>
          ) : review.lines.length === 0 ? (
            <p className={css.soft}>{t("standards.review.none")}</p>
          ) : (
            <Open key={review.quarter} review={review} minimum={minimum} />
          )}
          {review.versions.length > 0 && <Versions of={review} />}
        </Card>
      )}
    </Settled>
  );
}

function Open({ review, minimum }: { review: LossReview; minimum: number }) {
  const shop = useShop();
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const finish = useWrite("finish_loss_review");
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const take = (id: number, on: boolean) =>
    setTaken(new Set(on ? [...taken, id] : [...taken].filter((other) => other !== id)));
  const run = () => {
    const changed = review.lines.flatMap(({ line: { standard }, proposed }) =>
      proposed !== null && standard.id !== null && taken.has(standard.id) ? [{ ...standard, share: proposed }] : [],
    );
    finish.mutate(
      { shop: shop.name, quarter: review.quarter, changed, by },
      {
        onSuccess: ({ operation }) => tell.done(t("standards.review.finished"), operation),
        onError: tell.refused,
      },
    );
  };
  return (
    <>
      <ul data-testid="standards-review">
        {review.lines.map((one) => (
          <Line
            key={one.line.standard.id}
            of={one}
            span={review.span}
            minimum={minimum}
            taken={one.line.standard.id !== null && taken.has(one.line.standard.id)}
            onTake={(on) => one.line.standard.id !== null && take(one.line.standard.id, on)}
          />
        ))}
      </ul>
      {may("finish_loss_review") && (
        <Button type="primary" loading={finish.isPending} onClick={run} data-testid="standards-finish">
          {t("standards.review.finish")}
        </Button>
      )}
    </>
  );
}

type LineProps = {
  of: LossReviewLine;
  span: LossReview["span"];
  minimum: number;
  taken: boolean;
  onTake: (on: boolean) => void;
};

function Line({ of: { line, proposed }, span: [from, to], minimum, taken, onTake }: LineProps) {
  const { standard, lost, limit } = line;
  const name = cellParts(standard.cell).join(" · ");
  const counted = (which: "lost" | "sent", orders: number) => (
    <Figure
      label={`${name} ${t(`standards.count.${which}`)} ${count(orders)}`}
      onOpen={() =>
        open({
          is: "loss_rate_behind",
          title: t(`standards.count.${which}`),
          chips: [name, `${from} – ${to}`],
          question: { from, to, rate: { of: "standard", standard: standard.id ?? 0 }, count: which },
        })
      }
    >
      {count(orders)}
    </Figure>
  );
  return (
    <li className={css.reviewed}>
      <b>{name}</b>
      <span>{t("standards.review.keep", { limit: percent(limit) })}</span>
      <span>
        {counted("lost", lost.hits)} / {counted("sent", lost.orders)} {lost.rate !== null && percent(lost.rate)}{" "}
        {lost.interval !== null && <small>{interval(lost.interval)}</small>}
      </span>
      <span className={css.soft}>
        {lost.rate === null
          ? t("standards.review.few", { minimum: count(minimum) })
          : proposed === null
            ? t("standards.review.stay")
            : t(line.above ? "standards.review.above" : "standards.review.below")}
      </span>
      {proposed !== null && (
        <Checkbox
          checked={taken}
          onChange={({ target }) => onTake(target.checked)}
          data-testid={`standards-take-${standard.id}`}
        >
          {t("standards.review.propose", { share: `${plainPercent(proposed)}%` })}
        </Checkbox>
      )}
    </li>
  );
}

function Versions({ of: { versions } }: { of: LossReview }) {
  const now = useNow();
  const [shown, show] = useState(false);
  return (
    <div>
      <Button type="link" size="small" onClick={() => show(!shown)} data-testid="standards-versions">
        {t("standards.versions")} · {t(shown ? "standards.versions.hide" : "standards.versions.show")}
      </Button>
      {shown && (
        <ul>
          {versions.map(({ cell, share, from_on, by }) => (
            <li key={`${from_on} ${share} ${cellParts(cell).join(" ")}`}>
              <b>{cellParts(cell).join(" · ")}</b>{" "}
              {share === null
                ? t("standards.version.gone", { on: shortDay(from_on, now), by })
                : t("standards.version", { on: shortDay(from_on, now), share: `${plainPercent(share)}%`, by })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
