import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { CostBy, CostCount, CostGroup, CostSheet, CostSum, Day } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { open, turnTo } from "../place";
import { t } from "../words/words";
import type { OfDays } from "./Costs";
import css from "./Costs.module.css";
import { Groups } from "./Groups";
import { HowMade } from "./HowMade";
import { DIMENSIONS } from "./names";
import { PartSums } from "./PartSums";

const TOP = 10;

/** Opens the cases that a figure of this page counts. */
export function openCases(days: [Day, Day], group: CostGroup | null, asked: CostCount, chips: string[]) {
  open({
    is: "cost_cases",
    title: t("costs.list.title"),
    chips: [...chips, `${days[0]} – ${days[1]}`],
    question: { basis: "applied", from: days[0], to: days[1], group, count: asked },
  });
}

/** All that returns cost: the sum, its parts, and by one dimension where most of the money goes. */
export function Sums({ days }: OfDays) {
  const shop = useShop();
  const [by, setBy] = useState<CostBy>("product");
  const [top, setTop] = useState<number | null>(TOP);
  const [from, to] = days;
  const told = useAnswer("cost_sheet", { shop: shop.name, from, to, by, top });
  return (
    <Settled of={told}>
      {(sheet) =>
        sheet.whole.cases === 0 ? (
          <Card>
            <Nothing title={t("costs.none")} text={t("costs.none.text")} />
          </Card>
        ) : (
          <div className={css.part}>
            <NoRates of={sheet} />
            <Cards sum={sheet.whole} days={days} />
            <div className={css.columns}>
              <PartSums sum={sheet.whole} days={days} />
              <Card
                flush
                title={t("costs.groups")}
                note={t("costs.groups.note")}
                extra={
                  <Segmented<CostBy>
                    size="small"
                    value={by}
                    onChange={(to) => {
                      setTop(TOP);
                      setBy(to);
                    }}
                    options={DIMENSIONS.map((value) => ({
                      value,
                      label: <span data-testid={`costs-by-${value}`}>{t(`costs.by.${value}`)}</span>,
                    }))}
                    aria-label={t("costs.by")}
                  />
                }
              >
                <Groups by={by} sheet={sheet} days={days} />
                {(sheet.more > 0 || top === null) && (
                  <p className={css.under}>
                    <Button type="link" size="small" onClick={() => setTop(top === null ? TOP : null)}>
                      {top === null ? t("costs.groups.less") : t("costs.groups.more", { count: count(sheet.more) })}
                    </Button>
                  </p>
                )}
              </Card>
            </div>
            <HowMade />
          </div>
        )
      }
    </Settled>
  );
}

/** Where a rate is missing, freight and work are in no sum: said before the figures. */
function NoRates({ of }: { of: CostSheet }) {
  const lacking = of.whole.parts.find(({ part }) => part === "work_handle")?.lacking ?? 0;
  if (lacking < of.whole.cases) return null;
  return (
    <div className={css.hint} data-testid="costs-no-rates">
      {t("costs.rates.hint")}
      <Button size="small" onClick={() => turnTo("rates")}>
        {t("costs.rates.go")}
      </Button>
    </div>
  );
}

function Cards({ sum, days }: { sum: CostSum; days: [Day, Day] }) {
  const { complete, cases } = sum;
  const all = () => openCases(days, null, { what: "all" }, [t("costs.count.all")]);
  return (
    <div className={css.cards} data-testid="costs-cards">
      <section className={css.card}>
        <h2>{t("costs.card.known")}</h2>
        <Figure onOpen={all} testid="costs-known" label={`${t("costs.card.known")} ${yuan(sum.known_fen)}`}>
          <span className={css.figure}>{yuan(sum.known_fen)}</span>
        </Figure>
        <p className={css.soft}>{t("costs.card.known.text", { cases: count(cases) })}</p>
        {sum.reversed_fen > 0 && (
          <p className={css.soft}>{t("costs.card.reversed", { fen: yuan(sum.reversed_fen) })}</p>
        )}
        {sum.asked_fen > 0 && <p className={css.soft}>{t("costs.card.asked", { fen: yuan(sum.asked_fen) })}</p>}
      </section>
      <section className={css.card}>
        <h2>{t("costs.card.back")}</h2>
        <p className={css.figure}>{yuan(sum.back_fen)}</p>
        {sum.back.map(({ from, fen }) => (
          <p key={from} className={css.soft}>
            {t(`costs.back.${from}`)}{" "}
            <Figure
              onOpen={() => openCases(days, null, { what: "back", from }, [t(`costs.back.${from}`)])}
              label={`${t(`costs.back.${from}`)} ${yuan(fen)}`}
            >
              {yuan(fen)}
            </Figure>
          </p>
        ))}
        {sum.awaited_fen > 0 && <p className={css.soft}>{t("costs.card.awaited", { fen: yuan(sum.awaited_fen) })}</p>}
      </section>
      <section className={css.card}>
        <h2>{t("costs.card.net")}</h2>
        <p className={css.figure}>{yuan(sum.net_fen)}</p>
        <p className={css.soft}>{t("costs.card.net.text")}</p>
      </section>
      <section className={css.card}>
        <h2>{t("costs.card.complete")}</h2>
        <Figure
          onOpen={() => openCases(days, null, { what: "incomplete" }, [t("costs.count.incomplete")])}
          label={t("costs.count.incomplete")}
          testid="costs-incomplete"
        >
          <span className={css.figure}>{complete.rate === null ? count(complete.hits) : percent(complete.rate)}</span>
        </Figure>
        <p className={css.soft}>
          {complete.rate === null
            ? t("costs.card.complete.few", { hits: count(complete.hits), cases: count(cases) })
            : t("costs.card.complete.text", {
                hits: count(complete.hits),
                cases: count(cases),
                rest: count(sum.incomplete),
              })}
        </p>
        {complete.interval !== null && <p className={css.soft}>{interval(complete.interval)}</p>}
      </section>
    </div>
  );
}
