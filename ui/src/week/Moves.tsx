import { Button, Popconfirm } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { Day, KeyMove, MoveLine, MoveOutcome, MoveTold } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { count, interval, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shortDay, useNow } from "../parts/time";
import { go, open, type Page } from "../place";
import { t } from "../words/words";
import css from "./Moves.module.css";

/** Where each move is done, and judged. */
const PLACES: Record<KeyMove, Page> = {
  check: "checks",
  care: "care",
  scripts: "scripts",
  calls: "callbacks",
  report: "import",
  experiments: "experiments",
};

/** The six moves: since when each is on, whom it reached, what came of it. */
export function Moves() {
  const shop = useShop();
  const sheet = useAnswer("move_sheet", { shop: shop.name });
  return (
    <Settled of={sheet}>
      {({ moves, days }) => (
        <Card title={t("moves.title")} note={t("moves.note", { days })} flush>
          <ul className={css.moves} data-testid="moves">
            {moves.map((line) => (
              <Line key={line.name} of={line} />
            ))}
          </ul>
        </Card>
      )}
    </Settled>
  );
}

function Line({ of }: { of: MoveLine }) {
  const now = useNow();
  const { name, told, on_from, off_on, first_on } = of;
  return (
    <li className={css.move} data-testid={`move-${name}`} data-on={told !== null}>
      <span className={css.what}>
        <b>{t(`moves.name.${name}`)}</b>
        <small>{t(`moves.text.${name}`)}</small>
      </span>
      <span className={told === null ? css.off : css.on}>
        {told !== null && on_from !== null ? t("moves.on", { on: shortDay(on_from, now) }) : t("moves.off")}
        {off_on !== null && on_from !== null && (
          <small>{t("moves.was", { from: shortDay(on_from, now), to: shortDay(off_on, now) })}</small>
        )}
        {told === null && first_on !== null && <small>{t("moves.recorded", { on: shortDay(first_on, now) })}</small>}
      </span>
      <span className={css.told}>
        {told !== null && (
          <>
            <Reached name={name} of={told} />
            <Came name={name} of={told.outcome} />
          </>
        )}
      </span>
      <span className={css.acts}>
        <Switch of={of} />
        <Button size="small" type="link" onClick={() => go(PLACES[name])} data-testid={`move-go-${name}`}>
          {t("moves.go")}
        </Button>
      </span>
    </li>
  );
}

function Reached({ name, of }: { name: KeyMove; of: MoveTold }) {
  const now = useNow();
  if (of.all === 0) return <span className={css.soft}>{t(`moves.none.${of.unit}`)}</span>;
  const opens = (title: "reached" | "missed" | "all", reached: boolean | null) => () =>
    of.unit === "days"
      ? go("import")
      : open({
          is: "move_behind",
          title: t(`moves.list.${title}`),
          chips: [t(`moves.name.${name}`), `${shortDay(of.span[0], now)}–${shortDay(of.span[1], now)}`],
          question: { name, reached },
        });
  const counted = (title: "reached" | "missed" | "all", reached: boolean | null, said: string) => (
    <Figure onOpen={opens(title, reached)} testid={`move-${title}-${name}`}>
      {said}
    </Figure>
  );
  return (
    <span>
      {counted("reached", true, count(of.reached))} / {counted("all", null, count(of.all))} {t(`moves.reached.${name}`)}
      {of.reached < of.all && of.unit !== "days" && <> · {counted("missed", false, t("moves.list.missed"))}</>}
    </span>
  );
}

function Came({ name, of }: { name: KeyMove; of: MoveOutcome }) {
  return (
    <span className={css.soft} data-testid={`move-outcome-${name}`}>
      {t(`moves.outcome.${name}`)} <b>{said(name, of)}</b>
    </span>
  );
}

function said(name: KeyMove, of: MoveOutcome): string {
  switch (of.is) {
    case "compared": {
      const { first, second } = of.groups;
      if (first.rate === null || second.rate === null) return t("moves.verdict.too_few");
      const rates = t("moves.between", { first: percent(first.rate), second: percent(second.rate) });
      return `${rates} · ${t(`moves.verdict.${of.verdict}`)}`;
    }
    case "share": {
      const { rate, interval: range, hits, orders } = of.rate;
      const counts = `${count(hits)} / ${count(orders)}`;
      return rate === null || range === null ? counts : `${percent(rate)} (${interval(range)}) · ${counts}`;
    }
    case "count":
      return t(name === "experiments" ? "moves.tests" : "moves.times", { times: count(of.times) });
  }
}

/** On from today or from where its records begin; off with today. */
function Switch({ of: { name, told, first_on } }: { of: MoveLine }) {
  const shop = useShop();
  const now = useNow();
  const may = useMay();
  const tell = useTell();
  const change = useWrite("switch_move");
  if (!may("switch_move")) return null;
  const run = (on_from: Day | null) =>
    change.mutate(
      { shop: shop.name, name, on_from },
      {
        onSuccess: ({ operation }) =>
          tell.done(
            t(on_from === null ? "moves.switched_off" : "moves.switched_on", { name: t(`moves.name.${name}`) }),
            operation,
          ),
        onError: tell.refused,
      },
    );
  if (told !== null) {
    return (
      <Popconfirm
        title={t("moves.switch_off.ask", { name: t(`moves.name.${name}`) })}
        onConfirm={() => run(null)}
        okButtonProps={{ "data-testid": `move-off-yes-${name}` }}
      >
        <Button size="small" loading={change.isPending} data-testid={`move-off-${name}`}>
          {t("moves.switch_off")}
        </Button>
      </Popconfirm>
    );
  }
  const today = dayOf(now);
  return (
    <>
      {first_on !== null && first_on !== today && (
        <Button size="small" onClick={() => run(first_on)} data-testid={`move-since-${name}`}>
          {t("moves.on_from", { on: shortDay(first_on, now) })}
        </Button>
      )}
      <Button size="small" onClick={() => run(today)} loading={change.isPending} data-testid={`move-on-${name}`}>
        {t("moves.on_today")}
      </Button>
    </>
  );
}
