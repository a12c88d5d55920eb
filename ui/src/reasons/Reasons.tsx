import { Button, Segmented } from "antd";
import { useState } from "react";
import type { Reasons as Answer, ReasonRow } from "../door-types";
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
import { Effect } from "./Effect";
import { CLASSES, type Draft, useClassify, useReasons, wordsOf } from "./queries";
import css from "./Reasons.module.css";
import { Row } from "./Row";

const TABS = ["unknown", "all", "own"] as const;
type Tab = (typeof TABS)[number];

/** New words first: the owner says which class each is, and sees what moves before it is applied. */
export function Reasons() {
  const [tab, setTab] = useState<Tab>("unknown");
  const reasons = useReasons();
  const of = (from: string) => reasons.data?.reasons.filter((row) => row.from === from).length ?? 0;
  return (
    <div className={css.page}>
      <div className={css.which}>
        <Segmented<Tab>
          value={tab}
          onChange={setTab}
          options={[
            { value: "unknown", label: t("lexicon.tab.unknown", { count: count(of("unknown")) }) },
            { value: "all", label: t("lexicon.tab.all") },
            { value: "own", label: t("lexicon.tab.own", { count: count(of("own")) }) },
          ]}
        />
      </div>
      <Settled of={reasons}>{(answer) => <Desk key={tab} answer={answer} tab={tab} />}</Settled>
    </div>
  );
}

function Desk({ answer, tab }: { answer: Answer; tab: Tab }) {
  const rows = answer.reasons.filter((row) => tab === "all" || row.from === tab);
  const [draft, setDraft] = useState<Draft>({});
  const [at, setAt] = useState(0);
  const here = Math.min(at, rows.length - 1);
  const apply = useApply(draft, () => setDraft({}));
  const choose = (row: ReasonRow | undefined, reasonClass: string | undefined, quality: boolean | null = null) => {
    if (row === undefined || reasonClass === undefined) return;
    setDraft({ ...draft, [row.reason]: { class: reasonClass, quality } });
  };
  const drop = (row: ReasonRow | undefined) =>
    setDraft(Object.fromEntries(Object.entries(draft).filter(([reason]) => reason !== row?.reason)));
  /** A digit settles the word at hand and goes on to the next. */
  const settle = (reasonClass: string) => {
    choose(rows[here], reasonClass);
    move(1);
  };
  const move = (by: number) => setAt(Math.max(0, Math.min(rows.length - 1, here + by)));
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ...Object.fromEntries(CLASSES.map((one, index) => [String(index + 1), () => settle(one)])),
    "0": () => drop(rows[here]),
    "Ctrl+Enter": apply.run,
  });
  if (rows.length === 0) return <Empty tab={answer.reasons.length === 0 ? "all" : tab} />;
  const chosen = Object.keys(draft).length;
  const proposed = rows.filter((row) => row.proposed !== null && draft[row.reason] === undefined);
  const propose = () => setDraft({ ...draft, ...draftOf(proposed) });
  return (
    <>
      <div className={css.columns}>
        <Card
          flush
          extra={
            proposed.length > 0 && (
              <Button size="small" onClick={propose} data-testid="reasons-propose">
                {t("lexicon.propose", { count: count(proposed.length) })}
              </Button>
            )
          }
          note={answer.without_reason > 0 ? t("lexicon.without", { count: count(answer.without_reason) }) : undefined}
        >
          <ul>
            {rows.map((row, index) => (
              <Row
                key={row.reason}
                row={row}
                chosen={draft[row.reason]}
                here={index === here ? "here" : "away"}
                onHere={() => setAt(index)}
                onChoose={(reasonClass, quality) => choose(row, reasonClass, quality)}
                onDrop={() => drop(row)}
              />
            ))}
          </ul>
        </Card>
        <Effect draft={draft} />
      </div>
      <footer className={css.foot}>
        <span>{chosen === 0 ? t("lexicon.foot.none") : t("lexicon.foot", { count: count(chosen) })}</span>
        <span>
          <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> {t("desk.keys.move")} <KeyCap>1</KeyCap>–
          <KeyCap>{String(CLASSES.length)}</KeyCap> {t("lexicon.keys.settle")}
        </span>
        <Button
          type="primary"
          size="large"
          disabled={chosen === 0}
          loading={apply.isPending}
          onClick={apply.run}
          data-testid="reasons-apply"
        >
          {t("lexicon.apply")} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </footer>
    </>
  );
}

/** The proposals as what was chosen; nothing is written before it is applied. */
function draftOf(rows: ReasonRow[]): Draft {
  return Object.fromEntries(
    rows.flatMap(({ reason, proposed }) =>
      proposed === null ? [] : [[reason, { class: proposed, quality: null }] as const],
    ),
  );
}

function useApply(draft: Draft, onDone: () => void) {
  const shop = useShop();
  const classify = useClassify();
  const tell = useTell();
  const words = wordsOf(draft);
  const run = () => {
    if (words.length === 0 || classify.isPending) return;
    classify.mutate(
      { shop: shop.name, words },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("lexicon.applied", { count: count(answer.changed) }), operation);
          onDone();
        },
        onError: tell.refused,
      },
    );
  };
  return { run, isPending: classify.isPending };
}

function Empty({ tab }: { tab: Tab }) {
  return (
    <Card>
      <Nothing title={t(`lexicon.none.${tab}`)} text={t(`lexicon.none.${tab}.text`)}>
        <Button onClick={() => go(tab === "all" ? "import" : "today")}>
          {t(tab === "all" ? "nav.import" : "nav.today")}
        </Button>
      </Nothing>
    </Card>
  );
}
