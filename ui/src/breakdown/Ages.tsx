import { Button, Select } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { AgeBand, AgeSpan, Day, Ages as Told } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent, shareText } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Ages.module.css";
import { AgesTyped } from "./AgesTyped";
import table from "./Breakdown.module.css";
import { AgesExport } from "./Export";
import { bandName } from "./names";

/** Returns by age band: what the platform has summed, or what is missing to see it and where it is found. */
export function Ages() {
  const shop = useShop();
  const may = useMay();
  const [span, setSpan] = useState<[Day, Day] | null>(null);
  const sheet = useAnswer("age_sheet", { shop: shop.name, span });
  return (
    <Settled of={sheet}>
      {(told) => (
        <div className={css.page} data-testid="ages">
          {told.shown === null ? (
            <Card>
              <Nothing title={t("ages.none")} text={t("ages.none.text")} />
            </Card>
          ) : (
            <Shown told={told} shown={told.shown} onSpan={setSpan} />
          )}
          <div className={css.two}>
            {may("record_ages") && <AgesTyped />}
            <Card title={t("ages.where")}>
              <p data-testid="ages-where">{textOf(`ages.where.${told.platform}`) ?? t("ages.where.other")}</p>
              <p className={css.soft}>{t("ages.where.note")}</p>
            </Card>
          </div>
        </div>
      )}
    </Settled>
  );
}

type ShownProps = { told: Told; shown: AgeSpan; onSpan: (span: [Day, Day] | null) => void };

function Shown({ told, shown, onSpan }: ShownProps) {
  const shop = useShop();
  const may = useMay();
  const remove = useWrite("remove_ages");
  const tell = useTell();
  const [from, to] = shown.span;
  const rows = [shown.whole, ...shown.bands];
  const scale = commonScale(rows.flatMap((row) => rateOf(row) ?? []));
  const takeOut = () =>
    remove.mutate(
      { shop: shop.name, from, to },
      {
        onSuccess: ({ operation }) => {
          onSpan(null);
          tell.done(t("ages.removed"), operation);
        },
        onError: tell.refused,
      },
    );
  return (
    <Card
      title={
        <Select<string>
          value={shown.span.join(" ")}
          onChange={(picked) => onSpan(told.spans.find((span) => span.join(" ") === picked) ?? null)}
          options={told.spans.map((span) => ({
            value: span.join(" "),
            label: t("ages.span.of", { from: longDay(span[0]), to: longDay(span[1]) }),
          }))}
          popupMatchSelectWidth={false}
          aria-label={t("ages.span")}
          data-testid="ages-span"
        />
      }
      extra={
        <span className={css.extra}>
          {may("remove_ages") && (
            <Button type="text" onClick={takeOut} loading={remove.isPending}>
              {t("ages.remove")}
            </Button>
          )}
          {may("export_ages") && <AgesExport span={shown.span} />}
        </span>
      }
    >
      <table className={table.table} data-testid="ages-table">
        <thead>
          <tr>
            <th className={table.name}>{t("ages.band")}</th>
            <th>{t(shown.of_buyers ? "ages.buyers" : "ages.orders")}</th>
            <th>{t("ages.share")}</th>
            {shown.tells_returns && <th>{t("ages.returned")}</th>}
            {shown.tells_quality && <th>{t("ages.quality")}</th>}
            {(shown.tells_returns || shown.tells_quality) && (
              <th className={table.rateHead} colSpan={2}>
                {t(shown.tells_quality ? "ages.rate.quality" : "ages.rate.returned")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.band} row={row} scale={scale} />
          ))}
        </tbody>
      </table>
      <div className={table.notes}>
        {!shown.tells_returns && !shown.tells_quality && <p>{t("ages.no_returns")}</p>}
        <p>{t("ages.own", { count: count(shown.whole.count), own: count(shown.own_orders) })}</p>
        <p>{t("ages.no_list")}</p>
      </div>
    </Card>
  );
}

function rateOf({ quality, returned }: AgeBand) {
  return quality ?? returned;
}

function Row({ row, scale }: { row: AgeBand; scale: number }) {
  const rate = rateOf(row);
  return (
    <tr>
      <td className={table.name}>
        {bandName(row.band)}
        {row.over && (
          <small className={table.over} title={t("ages.over.why")}>
            ↑ {t("ages.over")}
          </small>
        )}
      </td>
      <td>{count(row.count)}</td>
      <td>{shareText(row.share_tenths)}</td>
      {row.returned !== null && <td>{count(row.returned.hits)}</td>}
      {row.quality !== null && <td>{count(row.quality.hits)}</td>}
      {rate !== null && (
        <>
          <td className={table.bar}>
            <RateBar of={rate} scale={scale} />
          </td>
          <td className={table.rate}>
            {rate.rate === null ? (
              <span className={table.few}>{t("ages.few")}</span>
            ) : (
              <>
                <b>{percent(rate.rate)}</b>
                {rate.interval !== null && <small>{interval(rate.interval)}</small>}
              </>
            )}
          </td>
        </>
      )}
    </tr>
  );
}
