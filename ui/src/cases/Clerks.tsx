import { Table } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ClerkFigure, Rate } from "../door-types";
import { Card } from "../parts/Card";
import { MonthPick } from "../parts/MonthPick";
import { Nothing } from "../parts/Nothing";
import { count, shareOf } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, shopNow } from "../parts/time";
import { lasting } from "../sheets/case/Standing";
import { Team } from "../team/Team";
import { t, textOf } from "../words/words";
import { ChatFile } from "./ChatFile";
import { Kept } from "./Kept";
import css from "./Learn.module.css";
import { Stages } from "./Stages";

/** What each clerk did in a month, how long the stages take, and which promises were kept. Counts beside everything. */
export function Clerks({ onLearn }: { onLearn: () => void }) {
  const shop = useShop();
  const [month, setMonth] = useState(dayOf(shopNow()).slice(0, 7));
  const clerks = useAnswer("clerk_figures", { shop: shop.name, month });
  return (
    <div className={css.stack}>
      <Card
        title={t("clerks.title")}
        note={t("clerks.note")}
        extra={
          <span className={css.extra}>
            <ChatFile />
            <MonthPick month={month} onPick={setMonth} label={t("report.month")} />
          </span>
        }
        flush
      >
        <Settled of={clerks}>
          {({ clerks: list, ended, ended_elsewhere }) =>
            list.length === 0 ? (
              <Nothing
                title={t("clerks.none")}
                text={
                  ended === 0
                    ? t("clerks.none.text")
                    : t("clerks.none.elsewhere", { count: count(ended), elsewhere: count(ended_elsewhere) })
                }
              />
            ) : (
              <>
                <Table<ClerkFigure>
                  size="small"
                  rowKey="staff"
                  data-testid="clerk-figures"
                  dataSource={list}
                  tableLayout="fixed"
                  pagination={false}
                  columns={[
                    { title: t("clerks.staff"), dataIndex: "staff", width: 96, ellipsis: true },
                    { title: t("clerks.cases"), width: 72, align: "right", render: (_, one) => count(one.cases) },
                    { title: t("clerks.contacts"), width: 88, align: "right", render: (_, one) => count(one.contacts) },
                    { title: t("clerks.returned"), width: 128, render: (_, one) => countedOf(one.returned) },
                    {
                      title: t("clerks.answer"),
                      width: 96,
                      render: (_, one) => middleOf(one.answer_median_minutes, one.answers),
                    },
                    {
                      title: t("clerks.handled"),
                      width: 96,
                      render: (_, one) => middleOf(one.handled_median_minutes, one.handled),
                    },
                    { title: t("clerks.content"), width: 128, render: (_, one) => countedOf(one.content) },
                    { title: t("clerks.kept"), width: 128, render: (_, one) => countedOf(one.kept) },
                    { title: t("clerks.reopened"), width: 128, render: (_, one) => countedOf(one.reopened) },
                    {
                      title: t("clerks.outcomes"),
                      ellipsis: true,
                      render: (_, one) =>
                        one.outcomes
                          .map(({ outcome, cases }) => `${textOf(`outcome.${outcome}`) ?? outcome} ${count(cases)}`)
                          .join(" · "),
                    },
                  ]}
                />
                <p className={css.fair}>
                  {t("clerks.elsewhere", { count: count(ended), elsewhere: count(ended_elsewhere) })}
                </p>
                <p className={css.fair}>{t("clerks.fair")}</p>
              </>
            )
          }
        </Settled>
      </Card>
      <Team month={month} onLearn={onLearn} />
      <Kept month={month} />
      <Stages month={month} />
    </div>
  );
}

/** The middle of so many times. */
function middleOf(minutes: number | null, of: number): string {
  if (of === 0) return "—";
  return t("clerks.middle", { time: minutes === null ? "—" : lasting(minutes), of: count(of) });
}

/** A rate with its range and how many it is of, or just the counts where there are too few. */
function countedOf(rate: Rate): string {
  return rate.rate === null ? shareOf(rate) : t("clerks.counted", { share: shareOf(rate), of: count(rate.orders) });
}
