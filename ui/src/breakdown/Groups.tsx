import type { ReactNode } from "react";
import type { Breakdown, BreakdownGroup } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent, yuan } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Breakdown.module.css";
import { Change } from "./Change";
import { groupName } from "./names";
import { OnTheWay, OnTheWayHead, shownOf } from "./OnTheWay";
import { openCount } from "./opened";

type Props = { told: Breakdown; chosen: string; onChoose: (key: string) => void; tools: ReactNode };

/** The groups of one dimension, the whole shop above them. */
export function Groups({ told, chosen, onChoose, tools }: Props) {
  const rows = [told.whole, ...told.groups];
  const scale = commonScale(rows.map(({ quality }) => quality));
  const parcels = shownOf(told.by) === "parcels";
  return (
    <Card title={t(`breakdown.by.${told.by}`)} extra={<span className={css.asked}>{tools}</span>}>
      {told.by === "price" && <PriceMark told={told} />}
      {told.no_returns ? (
        <Nothing title={t("key.no_returns")} text={t("key.no_returns.taught")} />
      ) : (
        <table className={css.table} data-testid="breakdown-groups">
          <thead>
            <tr>
              <th className={css.name}>{t(`breakdown.by.${told.by}`)}</th>
              <th title={parcels ? t("breakdown.col.parcels.why") : undefined}>
                {t(parcels ? "breakdown.col.parcels" : "breakdown.col.orders")}
              </th>
              <th>{t("breakdown.col.returned")}</th>
              <th>{t("breakdown.col.quality")}</th>
              <th className={css.rateHead} colSpan={2}>
                {t("breakdown.col.rate")}
              </th>
              <th>{t("breakdown.col.change")}</th>
              <OnTheWayHead by={told.by} days={told.late_days} />
            </tr>
          </thead>
          <tbody>
            {rows.map((group) => (
              <Row
                key={group.key}
                told={told}
                group={group}
                scale={scale}
                here={group.key === chosen}
                onChoose={() => onChoose(group.key)}
              />
            ))}
          </tbody>
        </table>
      )}
      <Notes told={told} />
    </Card>
  );
}

type RowProps = { told: Breakdown; group: BreakdownGroup; scale: number; here: boolean; onChoose: () => void };

function Row({ told, group, scale, here, onChoose }: RowProps) {
  const name = groupName(told, group);
  const { quality, returned } = group;
  const leaves = told.leaves_at_fen !== null && group.from_fen === told.leaves_at_fen;
  const figure = (title: string, what: "orders" | "returned" | "quality", number: number) => (
    <Figure
      onOpen={() => openCount(told, group, title, { what })}
      label={`${name} ${title} ${count(number)}`}
      testid={`breakdown-${what}-${group.key}`}
    >
      {count(number)}
    </Figure>
  );
  return (
    <tr className={here ? css.here : leaves ? css.leaves : undefined}>
      <td className={css.name}>
        <button
          type="button"
          className={css.choose}
          aria-pressed={here}
          aria-label={t("breakdown.pick", { name })}
          onClick={onChoose}
          data-testid={`breakdown-group-${group.key}`}
        >
          <span className={css.cut} title={name}>
            {name}
          </span>
          {group.over && (
            <small className={css.over} title={t("breakdown.over.why")}>
              ↑ {t("breakdown.over")}
            </small>
          )}
        </button>
      </td>
      <td>{figure(t("breakdown.col.orders"), "orders", quality.orders)}</td>
      <td>
        {figure(t("breakdown.col.returned"), "returned", returned.hits)}
        {returned.rate !== null && (
          <small title={returned.interval === null ? undefined : interval(returned.interval)}>
            {percent(returned.rate)}
          </small>
        )}
      </td>
      <td>{figure(t("breakdown.col.quality"), "quality", quality.hits)}</td>
      <td className={css.bar}>
        <RateBar of={quality} scale={scale} />
      </td>
      <td className={css.rate}>
        {quality.rate === null ? (
          <span className={css.few}>{t("rate.too_few")}</span>
        ) : (
          <>
            <b>{percent(quality.rate)}</b>
            {quality.interval !== null && <small>{interval(quality.interval)}</small>}
          </>
        )}
      </td>
      <td>
        <Change told={told} group={group} />
      </td>
      <OnTheWay told={told} group={group} />
    </tr>
  );
}

function PriceMark({ told }: { told: Breakdown }) {
  const { leaves_at_fen } = told;
  return (
    <p className={leaves_at_fen === null ? css.stays : css.warns} data-testid="breakdown-price-mark">
      {leaves_at_fen === null
        ? t("breakdown.price.stays")
        : `↑ ${t("breakdown.price.leaves", { price: yuan(leaves_at_fen) })}`}
    </p>
  );
}

function Notes({ told }: { told: Breakdown }) {
  const { date, rule, by, limits_fen, late_days, unplaced } = told;
  return (
    <div className={css.notes}>
      {told.count > told.groups.length && (
        <p>{t("breakdown.more", { all: count(told.count), shown: count(told.groups.length) })}</p>
      )}
      {by === "category" && <p>{t("breakdown.several")}</p>}
      {unplaced > 0 && (
        <p>
          <Figure
            testid="breakdown-unplaced"
            onOpen={() =>
              open({
                is: "breakdown_behind",
                title: t("breakdown.col.quality"),
                chips: [],
                question: { date, rule, by, limits_fen, late_days, group: null, span: "now", what: "unplaced" },
              })
            }
          >
            {t("breakdown.unplaced", { count: count(unplaced) })}
          </Figure>
        </p>
      )}
    </div>
  );
}
