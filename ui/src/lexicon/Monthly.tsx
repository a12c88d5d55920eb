import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { MonthReview } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { go } from "../place";
import { t } from "../words/words";
import { GroupRow } from "./GroupRow";
import css from "./Lexicon.module.css";
import { Loose } from "./Loose";
import { Moves } from "./Moves";
import { choicesOf, chosenOf, type Draft, decisionsOf, keyOf } from "./monthly";
import { Quiet } from "./Quiet";

/** Once a month: what is new, which of it needs the owner, and what will move. */
export function Monthly() {
  const shop = useShop();
  const review = useAnswer("lexicon_review", { shop: shop.name, month: null });
  return <Settled of={review}>{(answer) => <Desk key={answer.month} review={answer} />}</Settled>;
}

function Desk({ review }: { review: MonthReview }) {
  const { groups } = review;
  const [draft, setDraft] = useState<Draft>({});
  const [at, setAt] = useState(0);
  const here = Math.max(0, Math.min(at, groups.length - 1));
  const group = groups[here];
  const decisions = decisionsOf(review, draft);
  const close = useClose(review, decisions, () => setDraft({}));
  const choose = (tag: string | undefined, name: string | null = null) => {
    if (group === undefined || tag === undefined) return;
    const words = chosenOf(group, draft)?.words ?? [];
    setDraft({ ...draft, [keyOf(group)]: { tag, name, words } });
  };
  const leave = () => group !== undefined && setDraft({ ...draft, [keyOf(group)]: null });
  const move = (by: number) => setAt(Math.max(0, Math.min(groups.length - 1, here + by)));
  const choices = group === undefined ? [] : choicesOf(group);
  const take = () => {
    choose(group?.proposed?.tag);
    move(1);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    "1": () => choose(choices[0]),
    "2": () => choose(choices[1]),
    "3": () => choose(choices[2]),
    "0": leave,
    Enter: take,
    "Ctrl+Enter": close.run,
  });
  if (review.cases === 0) return <Empty month={review.month} />;
  const waiting = groups.filter((one) => chosenOf(one, draft) === undefined).length;
  const left = groups.filter((one) => chosenOf(one, draft) === null).length;
  return (
    <>
      <div className={css.columns}>
        <Card
          flush
          title={t("monthly.new", { month: Number(review.month.slice(5)) })}
          note={t("monthly.new.note", {
            texts: count(review.texts),
            groups: count(groups.length),
            loose: count(review.loose_count),
          })}
        >
          {groups.length === 0 &&
            (review.loose_count === 0 ? (
              <Nothing title={t("monthly.none")} text={t("monthly.none.text")} />
            ) : (
              <Nothing title={t("monthly.none.groups")} text={t("monthly.none.groups.text")} />
            ))}
          <ul>
            {groups.map((one, index) => (
              <GroupRow
                key={keyOf(one)}
                group={one}
                chosen={chosenOf(one, draft)}
                here={index === here ? "here" : "away"}
                onHere={() => setAt(index)}
                onChoose={choose}
                onLeave={leave}
                onWords={(words) => {
                  const chosen = chosenOf(one, draft);
                  if (chosen !== undefined && chosen !== null)
                    setDraft({ ...draft, [keyOf(one)]: { ...chosen, words } });
                }}
              />
            ))}
          </ul>
          <Loose
            review={review}
            draft={draft}
            onChoose={(text, tag) => setDraft({ ...draft, [text]: { tag, name: null, words: [] } })}
          />
          <Quiet review={review} />
        </Card>
        <Moves review={review} decisions={decisions} />
      </div>
      <footer className={css.foot}>
        <span>
          {review.version === null
            ? t("monthly.foot", { done: count(decisions.length), waiting: count(waiting), left: count(left) })
            : t("monthly.closed", { number: review.version.number, day: review.version.closed_at.slice(0, 10) })}
        </span>
        <Button
          type="primary"
          size="large"
          disabled={review.version !== null}
          loading={close.isPending}
          onClick={close.run}
          data-testid="monthly-close"
        >
          {t("monthly.close", { number: review.next })} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </footer>
    </>
  );
}

function useClose(review: MonthReview, decisions: ReturnType<typeof decisionsOf>, onDone: () => void) {
  const shop = useShop();
  const close = useWrite("close_review");
  const tell = useTell();
  const run = () => {
    if (review.version !== null || close.isPending) return;
    close.mutate(
      { shop: shop.name, month: review.month, decisions },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("monthly.done", { number: answer.number }), operation);
          onDone();
        },
        onError: tell.refused,
      },
    );
  };
  return { run, isPending: close.isPending };
}

function Empty({ month }: { month: string }) {
  return (
    <Card>
      <Nothing title={t("monthly.empty", { month: Number(month.slice(5)) })} text={t("monthly.empty.text")}>
        <Button onClick={() => go("import")}>{t("nav.import")}</Button>
      </Nothing>
    </Card>
  );
}
