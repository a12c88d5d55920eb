import { Button, Segmented, Table } from "antd";
import { useAnswer } from "../ask";
import type { CheckFilter, CheckRow, Day } from "../door-types";
import { Card } from "../parts/Card";
import { CheckMark, Tail } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { type ChecksAsked, go, open } from "../place";
import { faultText } from "../sheets/OrderParts";
import { rowOpens } from "../sheets/rowOpens";
import { goodsText, t } from "../words/words";
import css from "./Coverage.module.css";

type Result = ChecksAsked["result"];
const RESULTS: Result[] = ["all", "passed", "failed"];

type Props = { days: [Day, Day]; of: CheckFilter; result: Result; onResult: (result: Result) => void };

/** The checks of some days, or those of them that a figure counts. */
export function Records({ days, of, result, onResult }: Props) {
  const shop = useShop();
  const now = useNow();
  const pages = usePages();
  const checks = useAnswer("check_list", {
    shop: shop.name,
    from: days[0],
    to: days[1],
    result: result === "all" ? null : result,
    of,
    ...pages.asked,
  });
  return (
    <Card flush>
      <div className={css.bar}>
        <span className={css.soft} data-testid="checks-total">
          {checks.data === undefined ? "" : t("checks.total", { count: count(checks.data.total) })}
        </span>
        <Segmented<Result>
          size="small"
          value={result}
          onChange={(to) => {
            onResult(to);
            pages.turn(1);
          }}
          options={RESULTS.map((value) => ({ value, label: t(value === "all" ? "checks.all" : `check.${value}`) }))}
        />
      </div>
      <Settled of={checks}>
        {(answer) =>
          answer.total === 0 ? (
            <Nothing title={t(result === "all" ? "checks.none" : "checks.none.result")} text={t("checks.none.text")}>
              {result !== "all" && <Button onClick={() => onResult("all")}>{t("checks.all")}</Button>}
              <Button onClick={() => go("station")}>{t("checks.begin")}</Button>
            </Nothing>
          ) : (
            <Table<CheckRow>
              size="small"
              rowKey="id"
              tableLayout="fixed"
              dataSource={answer.checks}
              onRow={(row) => rowOpens(() => open({ is: "order", id: row.order_id }))}
              pagination={pages.of(answer.total)}
              columns={[
                { title: t("checks.at"), width: 112, render: (_, row) => moment(row.done_at, now) },
                { title: t("order.tail"), width: 76, render: (_, row) => <Tail of={row.order_no} /> },
                { title: t("order.goods"), ellipsis: true, render: (_, row) => goodsText(row.goods) ?? "—" },
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
                  // how long a partner took, nobody knows
                  render: (_, row) =>
                    row.station === "partner" ? "—" : t("number.seconds", { count: count(row.seconds) }),
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
  );
}
