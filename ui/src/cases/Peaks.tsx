import { InputNumber, Table, Tag } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { PeakDay, PeakSheet } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shortDay, useNow, weekday } from "../parts/time";
import { t } from "../words/words";
import css from "./Peaks.module.css";

/** How many cases the next two weeks bring, with a range, beside the people who are there. */
export function Peaks() {
  const shop = useShop();
  const peaks = useAnswer("peaks", { shop: shop.name });
  const asOf = peaks.data?.as_of ?? null;
  const now = useNow();
  return (
    <Card
      title={t("peaks.title")}
      note={asOf === null ? undefined : t("peaks.note", { on: shortDay(asOf, now) })}
      flush
    >
      <Settled of={peaks}>{(sheet) => <Sheet sheet={sheet} />}</Settled>
    </Card>
  );
}

function Sheet({ sheet }: { sheet: PeakSheet }) {
  const now = useNow();
  if (sheet.too_few !== null)
    return <Nothing title={t("peaks.few")} text={t("peaks.few.text", { ...sheet.too_few })} />;
  const top = Math.max(1, ...sheet.days.map(({ high }) => high));
  return (
    <div data-testid="peaks">
      <p className={css.pace}>
        {sheet.pace.a_day === null
          ? t("peaks.pace.few", { days: count(sheet.pace.days), needed: count(sheet.pace.days_needed) })
          : t("peaks.pace", { cases: String(sheet.pace.a_day), days: count(sheet.pace.days) })}
        {sheet.days.some(({ festival }) => festival !== null) && (
          <>
            <br />
            {t("peaks.festival.hint")}
          </>
        )}
      </p>
      <Table<PeakDay>
        size="small"
        rowKey="on"
        dataSource={sheet.days}
        tableLayout="fixed"
        pagination={false}
        columns={[
          {
            title: t("peaks.day"),
            width: 190,
            render: (_, day) => (
              <span className={css.day}>
                {day.on === dayOf(now) ? t("peaks.today") : shortDay(day.on, now)} {weekday(day.on)}
                {day.festival !== null && <Tag color="gold">{t(`peaks.festival.${day.festival}`)}</Tag>}
              </span>
            ),
          },
          { title: t("peaks.cases"), render: (_, day) => <Expected day={day} top={top} /> },
          { title: t("peaks.clerks"), width: 110, render: (_, day) => <Duty key={day.clerks} day={day} /> },
          {
            title: t("peaks.needed"),
            width: 90,
            align: "right",
            render: (_, day) => (day.needed === null ? "—" : count(day.needed)),
          },
          {
            title: t("peaks.hands"),
            width: 120,
            render: (_, day) => (
              <span className={css[day.hands]} data-testid={`hands-${day.on}`}>
                {t(`peaks.hands.${day.hands}`)}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}

function Expected({ day, top }: { day: PeakDay; top: number }) {
  const share = (cases: number) => `${(cases / top) * 100}%`;
  return (
    <span className={css.expected}>
      <span className={css.bar} aria-hidden>
        <span className={css.span} style={{ left: share(day.low), right: `calc(100% - ${share(day.high)})` }} />
        <span className={css.point} style={{ left: share(day.cases) }} />
      </span>
      <b>{t("peaks.range", { low: count(day.low), high: count(day.high) })}</b>
      <span className={css.soft}>{t("peaks.around", { cases: day.cases.toFixed(1) })}</span>
    </span>
  );
}

function Duty({ day }: { day: PeakDay }) {
  const shop = useShop();
  const now = useNow();
  const may = useMay();
  const write = useWrite("set_duty");
  const tell = useTell();
  const [clerks, setClerks] = useState(day.clerks);
  const keep = () => {
    if (clerks === day.clerks) return;
    write.mutate(
      { shop: shop.name, on: day.on, clerks },
      { onSuccess: ({ operation }) => tell.done(t("peaks.saved"), operation), onError: tell.refused },
    );
  };
  if (!may("set_duty")) return <span>{day.clerks === null ? "—" : count(day.clerks)}</span>;
  return (
    <InputNumber
      size="small"
      className={css.clerks}
      min={0}
      precision={0}
      value={clerks}
      onChange={setClerks}
      onBlur={keep}
      onPressEnter={keep}
      aria-label={t("peaks.clerks.on", { on: shortDay(day.on, now) })}
      data-testid={`duty-${day.on}`}
    />
  );
}
