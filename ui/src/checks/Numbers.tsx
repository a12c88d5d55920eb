import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, StationNumbers } from "../door-types";
import { Card } from "../parts/Card";
import { DayRange } from "../parts/DayRange";
import { KeyCap } from "../parts/KeyCap";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { useExport } from "../parts/useExport";
import { go, goToChecks } from "../place";
import { t } from "../words/words";
import { EscapeRates } from "./EscapeRates";
import { Hours } from "./Hours";
import { KeyNumbers } from "./KeyNumbers";
import { MissingGifts } from "./MissingGifts";
import css from "./Numbers.module.css";
import { Pareto } from "./Pareto";
import { ProofEffect } from "./ProofEffect";
import { Staff } from "./Staff";
import { Worth } from "./Worth";

const SPANS = ["today", "week", "month", "this_month"] as const;
type Span = (typeof SPANS)[number];

/** How the packing station works: pace, faults, what came back, and whether checking pays. */
export function Numbers({ days }: { days: [Day, Day] }) {
  const shop = useShop();
  const [from, to] = days;
  const [on, setOn] = useState<Day | null>(null);
  const [side, setSide] = useState(30);
  const numbers = useAnswer("check_numbers", { shop: shop.name, from, to });
  const asked = { shop: shop.name, from, to, on, days: side };
  const file = t("numbers.export", { shop: shop.name, from, to });
  const write = useExport("export_check_numbers", t("report.export"), file, (place) => ({ ...asked, ...place }));
  return (
    <>
      <div className={css.tools}>
        <Segmented<Span | "own">
          value={spanOf(days)}
          onChange={(span) => span !== "own" && ask(daysOf(span))}
          options={SPANS.map((value) => ({
            value,
            label: <span data-testid={`numbers-span-${value}`}>{t(`numbers.span.${value}`)}</span>,
          }))}
        />
        <DayRange of={[from, to]} label={t("numbers.span.own")} onChange={(first, last) => ask([first, last])} />
        <span className={css.space} />
        <Button
          type="primary"
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          onClick={() => void write.run()}
          data-testid="numbers-export"
        >
          {t("report.export")} <KeyCap>Ctrl E</KeyCap>
        </Button>
      </div>
      <Settled of={numbers}>
        {(told) => (
          <div className={css.page}>
            {told.pace.checks === 0 ? <NoChecks /> : <Checked told={told} days={days} />}
            <MissingGifts told={told} />
            <ProofEffect on={on} side={side} onDay={setOn} onSide={setSide} />
            <Worth days={days} />
          </div>
        )}
      </Settled>
    </>
  );
}

function NoChecks() {
  return (
    <Card>
      <Nothing title={t("numbers.none")} text={t("numbers.none.text")}>
        <Button onClick={() => go("station")}>{t("checks.begin")}</Button>
      </Nothing>
    </Card>
  );
}

function Checked({ told, days }: { told: StationNumbers; days: [Day, Day] }) {
  return (
    <>
      <KeyNumbers told={told} />
      <p className={css.how}>
        {t("numbers.how", {
          gap: told.counted.gap_seconds / 60,
          longest: told.counted.longest_seconds / 60,
          minimum: told.counted.minimum,
        })}
      </p>
      <Pareto days={days} />
      <Staff told={told} />
      <div className={css.two}>
        <Hours told={told} />
        <EscapeRates told={told} />
      </div>
    </>
  );
}

function ask([from, to]: [Day, Day]): void {
  goToChecks({ from, to, result: "all", tab: "numbers" });
}

export function daysOf(span: Span): [Day, Day] {
  const today = dayOf(shopNow());
  switch (span) {
    case "today":
      return [today, today];
    case "week":
      return [daysBefore(today, 6), today];
    case "month":
      return [daysBefore(today, 29), today];
    case "this_month":
      return [`${today.slice(0, 7)}-01`, today];
  }
}

function spanOf([from, to]: [Day, Day]): Span | "own" {
  return SPANS.find((span) => daysOf(span)[0] === from && daysOf(span)[1] === to) ?? "own";
}
