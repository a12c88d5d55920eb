import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { BadReview, BadReviewPage, BadReviewsWhich } from "../door-types";
import { CallTabs } from "../parts/CallTabs";
import { Card } from "../parts/Card";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { InCharge } from "../parts/InCharge";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, shareOf } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { shortDay, useNow } from "../parts/time";
import { go } from "../place";
import { goodsText, quoted, t, textOf } from "../words/words";
import css from "./BadReviews.module.css";
import { Work } from "./Work";

const MOST = 200;

/** Bad reviews as a work list: who waits longest, what was bought, and how it is put right. */
export function BadReviews() {
  const shop = useShop();
  const clerk = useClerk();
  const [which, setWhich] = useState<BadReviewsWhich>("open");
  const page = useAnswer("bad_reviews", { shop: shop.name, which, skip: 0, limit: MOST });
  return (
    <>
      <PageHead title={t("nav.callbacks")} note={<CallTabs />}>
        <InCharge of={page.data?.charge ?? null} />
        <ClerkName />
      </PageHead>
      {clerk === "" ? (
        <AskClerk />
      ) : (
        <Settled of={page}>{(told) => <Desk told={told} which={which} onWhich={setWhich} clerk={clerk} />}</Settled>
      )}
    </>
  );
}

type Props = { told: BadReviewPage; which: BadReviewsWhich; onWhich: (which: BadReviewsWhich) => void; clerk: string };

function Desk({ told, which, onWhich, clerk }: Props) {
  const [chosen, choose] = useState<number | null>(null);
  const here = told.reviews.find(({ id }) => id === chosen) ?? told.reviews[0];
  return (
    <div className={css.columns}>
      <Card
        title={t(`bad.title.${which}`, { count: count(told.total) })}
        note={t(which === "open" ? "bad.note" : "bad.done.note")}
        extra={
          <Segmented<BadReviewsWhich>
            value={which}
            onChange={onWhich}
            options={[
              { value: "open", label: t("bad.open", { count: count(told.open) }) },
              { value: "done", label: <span data-testid="bad-done">{t("bad.done")}</span> },
            ]}
            aria-label={t("nav.bad_reviews")}
          />
        }
        flush
      >
        {told.reviews.length === 0 ? (
          <None which={which} />
        ) : (
          <ul className={css.list} data-testid="bad-list">
            {told.reviews.map((one) => (
              <Row key={one.id} of={one} here={one === here} onChoose={() => choose(one.id)} />
            ))}
          </ul>
        )}
      </Card>
      <div className={css.side}>
        {here !== undefined && <Work key={`${here.id} ${here.at}`} of={here} clerk={clerk} />}
        <Weeks told={told} />
      </div>
    </div>
  );
}

function None({ which }: { which: BadReviewsWhich }) {
  if (which === "done") return <Nothing title={t("bad.done.none")} />;
  return (
    <Nothing title={t("bad.none")} text={t("bad.none.text")}>
      <Button onClick={() => go("reasons", "voices")}>{t("bad.none.import")}</Button>
    </Nothing>
  );
}

function Row({ of, here, onChoose }: { of: BadReview; here: boolean; onChoose: () => void }) {
  return (
    <li>
      <button type="button" className={here ? css.here : css.row} aria-current={here} onClick={onChoose}>
        <span className={css.stars}>{t("bad.stars", { score: of.score })}</span>
        <span className={css.text}>
          {quoted(of.text)} <span className={css.soft}>{goodsText(of.goods) ?? t("bad.unmatched")}</span>
        </span>
        <span className={css.soft}>
          {of.days === 0 ? t("bad.today") : t("bad.days", { days: count(of.days) })}
          <span>{t(`bad.state.${stateOf(of)}`)}</span>
          {of.how !== null && <span>{textOf(`bad.how.${of.how}`)}</span>}
        </span>
      </button>
    </li>
  );
}

function stateOf({ state }: BadReview): "none" | "talking" | "solved" | "stays" {
  return state === "talking" || state === "solved" || state === "stays" ? state : "none";
}

function Weeks({ told }: { told: BadReviewPage }) {
  const now = useNow();
  return (
    <Card title={t("bad.weeks")} note={t("bad.weeks.note")}>
      <ul className={css.weeks} data-testid="bad-weeks">
        {told.weeks
          .filter(({ bad }) => bad.orders > 0)
          .map(({ monday, bad }) => (
            <li key={monday}>
              {t("bad.week", { date: shortDay(monday, now), bad: count(bad.hits), all: count(bad.orders) })}
            </li>
          ))}
      </ul>
      <p className={css.soft}>
        {t("bad.solved")} {shareOf(told.solved)}
      </p>
    </Card>
  );
}
