import { Button, DatePicker, Segmented, Table } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { CheckRow, Day } from "../door-types";
import { Card } from "../parts/Card";
import { CheckMark, Tail } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, daysBefore, moment, shopNow, useNow } from "../parts/time";
import { type ChecksAsked, go, open, usePlace } from "../place";
import { faultText } from "../sheets/OrderParts";
import { rowOpens } from "../sheets/rowOpens";
import { t } from "../words/words";
import { Coverage } from "./Coverage";
import css from "./Coverage.module.css";
import { Escapes } from "./Escapes";
import { Mistakes } from "./Mistakes";

const ROWS = 50;
type Result = ChecksAsked["result"];
const RESULTS: Result[] = ["all", "passed", "failed"];

const TABS = ["records", "escapes"] as const;
type Tab = (typeof TABS)[number];

/** Every check made at the station, and the order behind it. */
export function Checks() {
  const shop = useShop();
  const now = useNow();
  const today = dayOf(shopNow());
  const { checks: asked } = usePlace();
  const [days, setDays] = useState<[Day, Day]>(asked ? [asked.from, asked.to] : [daysBefore(today, 6), today]);
  const [result, setResult] = useState<Result>(asked?.result ?? "all");
  const [page, setPage] = useState(1);
  const [tab, setTab] = useState<Tab>("records");
  const checks = useAnswer("check_list", {
    shop: shop.name,
    from: days[0],
    to: days[1],
    result: result === "all" ? null : result,
    skip: (page - 1) * ROWS,
    limit: ROWS,
  });
  return (
    <>
      <PageHead
        title={t("nav.checks")}
        note={
          checks.data === undefined || tab === "escapes" ? "" : t("checks.total", { count: count(checks.data.total) })
        }
      >
        <Segmented<Tab>
          value={tab}
          onChange={(to) => {
            setTab(to);
            // what passed comes back after weeks, if at all
            if (to === "escapes" && days[1] === today) setDays([daysBefore(today, 59), today]);
          }}
          options={TABS.map((value) => ({
            value,
            label: <span data-testid={`checks-${value}`}>{t(`checks.tab.${value}`)}</span>,
          }))}
        />
        {tab === "records" && (
          <Segmented<Result>
            value={result}
            onChange={(to) => {
              setResult(to);
              setPage(1);
            }}
            options={RESULTS.map((value) => ({ value, label: t(value === "all" ? "checks.all" : `check.${value}`) }))}
          />
        )}
        <DatePicker.RangePicker
          value={[dayjs(days[0]), dayjs(days[1])]}
          allowClear={false}
          onChange={(range) => {
            const [from, to] = range ?? [];
            if (from == null || to == null) return;
            setDays([from.format("YYYY-MM-DD"), to.format("YYYY-MM-DD")]);
            setPage(1);
          }}
        />
        <Button onClick={() => go("checklists")}>{t("nav.checklists")}</Button>
        <Button type="primary" onClick={() => go("station")}>
          {t("checks.begin")}
        </Button>
      </PageHead>
      {tab === "escapes" ? (
        <Escapes days={days} />
      ) : (
        <>
          <div className={css.stack}>
            <Coverage from={days[0]} to={days[1]} />
            <Mistakes from={days[0]} to={days[1]} />
          </div>
          <Card flush>
            <Settled of={checks}>
              {(answer) =>
                answer.total === 0 ? (
                  <Nothing
                    title={t(result === "all" ? "checks.none" : "checks.none.result")}
                    text={t("checks.none.text")}
                  >
                    {result !== "all" && <Button onClick={() => setResult("all")}>{t("checks.all")}</Button>}
                    <Button onClick={() => go("station")}>{t("checks.begin")}</Button>
                  </Nothing>
                ) : (
                  <Table<CheckRow>
                    size="small"
                    rowKey="id"
                    tableLayout="fixed"
                    dataSource={answer.checks}
                    onRow={(row) => rowOpens(() => open({ is: "order", id: row.order_id }))}
                    pagination={{
                      current: page,
                      total: answer.total,
                      pageSize: ROWS,
                      onChange: setPage,
                      hideOnSinglePage: true,
                      showSizeChanger: false,
                    }}
                    columns={[
                      { title: t("checks.at"), width: 112, render: (_, row) => moment(row.done_at, now) },
                      { title: t("order.tail"), width: 76, render: (_, row) => <Tail of={row.order_no} /> },
                      { title: t("order.goods"), ellipsis: true, render: (_, row) => row.goods ?? "—" },
                      { title: t("checks.result"), width: 88, render: (_, row) => <CheckMark result={row.result} /> },
                      {
                        title: t("checks.fault"),
                        width: 240,
                        ellipsis: true,
                        render: (_, row) => faultText(row) || "—",
                      },
                      { title: t("checks.staff"), width: 88, dataIndex: "staff", ellipsis: true },
                      {
                        title: t("checks.seconds"),
                        width: 76,
                        align: "right",
                        render: (_, row) => t("number.seconds", { count: count(row.seconds) }),
                      },
                      {
                        title: "",
                        width: 76,
                        align: "right",
                        render: (_, row) => (
                          <Button
                            size="small"
                            onClick={(event) => {
                              event.stopPropagation();
                              open({ is: "proof", order_id: row.order_id, case_id: null });
                            }}
                            data-testid={`check-proof-${row.order_id}`}
                          >
                            {t("proof.sheet")}
                          </Button>
                        ),
                      },
                    ]}
                  />
                )
              }
            </Settled>
          </Card>
        </>
      )}
    </>
  );
}
