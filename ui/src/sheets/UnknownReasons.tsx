import { Table } from "antd";
import { useAnswer } from "../ask";
import type { ReasonCount } from "../door-types";
import { classText } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { type Layer, open } from "../place";
import { t } from "../words/words";
import { ListHead } from "./ListHead";
import { rowOpens } from "./rowOpens";

/** The stated reasons that the lexicon does not know; each opens the cases that state it. */
export function UnknownReasons({ layer }: { layer: Extract<Layer, { is: "unknown_reasons" }> }) {
  const shop = useShop();
  const { date, rule, chips } = layer;
  const daily = useAnswer("daily", { shop: shop.name, date, rule });
  const openCases = (reason: string) =>
    open({
      is: "cases",
      title: t("reasons.title"),
      chips: [...chips, reason],
      question: { which: "applied_within", date, rule, reason },
    });
  return (
    <Settled of={daily}>
      {({ reasons }) => {
        const unknown = reasons.filter((reason) => reason.class === "unclassified");
        if (unknown.length === 0) return <Nothing title={t("list.no_reasons")} />;
        return (
          <div>
            <ListHead chips={chips}>{t("list.reasons", { kinds: count(unknown.length) })}</ListHead>
            <Table<ReasonCount>
              size="small"
              rowKey="reason"
              dataSource={unknown}
              pagination={false}
              onRow={(row) => rowOpens(() => openCases(row.reason))}
              columns={[
                { title: t("case.reason"), dataIndex: "reason" },
                { title: t("case.class"), width: 120, render: (_, row) => classText(row.class) },
                {
                  title: t("case.count"),
                  width: 96,
                  align: "right",
                  render: (_, row) => <b>{count(row.cases)}</b>,
                },
              ]}
            />
          </div>
        );
      }}
    </Settled>
  );
}
