import { RightOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Difference as Answer, Day, Suspect } from "../door-types";
import { Nothing } from "../parts/Nothing";
import { count, ofOrders, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { longDay } from "../parts/time";
import { go, open } from "../place";
import { ListHead } from "../sheets/ListHead";
import { listed, t, textOf } from "../words/words";
import { gapText } from "./gap";
import css from "./Official.module.css";
import { useDifference } from "./queries";

type Of = { date: Day; rule: string };

/** Ours beside the platform's, and the orders that could account for the difference. */
export function Difference({ date, rule }: Of) {
  const difference = useDifference(date, rule);
  return (
    <Settled of={difference}>
      {(answer) =>
        answer.official === null ? (
          <Nothing title={t("official.list.none")} text={t("official.list.none.text")}>
            <Button type="primary" onClick={() => go("official")}>
              {t("official.enter")}
            </Button>
          </Nothing>
        ) : (
          <div>
            <ListHead chips={[longDay(date), textOf(`rule.${rule}`) ?? rule]}>
              <span data-testid="official-gap">{gapText(answer.ours.rate, answer.official.rate)}</span>
            </ListHead>
            <Both answer={answer} />
            <Gaps days={answer.gap_days} />
            <Suspects suspects={answer.suspects} of={{ date, rule }} />
          </div>
        )
      }
    </Settled>
  );
}

function Both({ answer: { official, ours } }: { answer: Answer }) {
  if (official === null) return null;
  const { orders, quality_orders: hits } = official;
  return (
    <dl className={css.both}>
      <div>
        <dt>{t("official.theirs")}</dt>
        <dd>{percent(official.rate)}</dd>
        <dd className={css.of}>{orders !== null && hits !== null ? ofOrders({ hits, orders }) : "—"}</dd>
      </div>
      <div>
        <dt>{t("official.ours")}</dt>
        <dd>{ours.rate === null ? t("rate.too_few") : percent(ours.rate)}</dd>
        <dd className={css.of}>{ofOrders(ours)}</dd>
      </div>
    </dl>
  );
}

/** How many days without orders are named before they are only counted. */
const NAMED_DAYS = 8;

function Gaps({ days }: { days: Day[] }) {
  if (days.length === 0) return null;
  const named = listed(days.slice(0, NAMED_DAYS).map(longDay));
  return (
    <button type="button" className={css.gap} onClick={() => go("import")}>
      <span>
        <b>{t("official.gap", { count: count(days.length) })}</b>
        <br />
        {t("official.gap.text", { days: days.length > NAMED_DAYS ? `${named}……` : named })}
      </span>
      <RightOutlined aria-hidden />
    </button>
  );
}

function Suspects({ suspects, of }: { suspects: Suspect[]; of: Of }) {
  if (suspects.length === 0) {
    return <Nothing title={t("official.suspects.none")} text={t("official.suspects.none.text")} />;
  }
  const fitting = suspects.filter(({ fits }) => fits);
  const rest = suspects.filter(({ fits }) => !fits);
  return (
    <>
      <h3 className={css.title}>{t("official.suspects")}</h3>
      {fitting.length > 0 && <List name={t("official.suspects.fit")} suspects={fitting} of={of} />}
      {rest.length > 0 && <List name={t("official.suspects.rest")} suspects={rest} of={of} />}
    </>
  );
}

function List({ name, suspects, of }: { name: string; suspects: Suspect[]; of: Of }) {
  return (
    <section aria-label={name}>
      <h4 className={css.group}>{name}</h4>
      <ul>
        {suspects.map((suspect) => (
          <li key={suspect.why}>
            <button type="button" className={css.suspect} onClick={() => openBehind(suspect, of)}>
              <span>
                <b>{t(`official.why.${suspect.why}`)}</b>
                <br />
                {t(`official.why.${suspect.why}.text`)}
              </span>
              <span className={css.counts}>
                <b>{t("number.orders", { count: count(suspect.count) })}</b>
                {suspect.too_high > 0 && <span>{t("official.too_high", { count: count(suspect.too_high) })}</span>}
                {suspect.too_low > 0 && <span>{t("official.too_low", { count: count(suspect.too_low) })}</span>}
              </span>
              <RightOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function openBehind({ why }: Suspect, { date, rule }: Of): void {
  const title = t(`official.why.${why}`);
  open({ is: "official_behind", title, chips: [longDay(date), title], question: { date, rule, why } });
}
