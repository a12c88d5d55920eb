import { Segmented, Table } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ReturnedPiece, ReturnGrade } from "../door-types";
import { Card } from "../parts/Card";
import { GradeMark } from "../parts/GradeMark";
import { Tail } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { rowOpens } from "../sheets/rowOpens";
import { t, textOf } from "../words/words";

/** The stock of returned goods, apart from what is for sale: all but grade A. */
export function Shelf({ onHand }: { onHand: (reception: number) => void }) {
  const shop = useShop();
  const now = useNow();
  const shelf = useAnswer("returned_stock", { shop: shop.name });
  const [grade, setGrade] = useState<ReturnGrade | "all">("all");
  return (
    <Settled of={shelf}>
      {({ grades, pieces }) =>
        pieces.length === 0 ? (
          <Card>
            <Nothing title={t("returned.shelf.none")} text={t("returned.shelf.none.text")} />
          </Card>
        ) : (
          <Card
            title={
              <Segmented<ReturnGrade | "all">
                value={grade}
                onChange={setGrade}
                options={[
                  { value: "all", label: `${t("returned.shelf.all")} ${count(pieces.length)}` },
                  ...grades.map((one) => ({
                    value: one.grade,
                    label: (
                      <span title={`${t(`returned.grade.${one.grade}`)} ${yuan(one.value_fen)}`}>
                        {one.grade} {count(one.pieces)}
                      </span>
                    ),
                  })),
                ]}
              />
            }
            flush
          >
            <Table<ReturnedPiece>
              size="small"
              rowKey="id"
              dataSource={pieces.filter((piece) => grade === "all" || piece.grade === grade)}
              tableLayout="fixed"
              pagination={pagesOf(15)}
              onRow={(piece) => rowOpens(() => onHand(piece.reception_id))}
              columns={[
                {
                  title: t("returned.col.grade"),
                  width: 64,
                  render: (_, { grade: of }) => <GradeMark of={of} />,
                },
                {
                  title: t("returned.col.goods"),
                  ellipsis: true,
                  render: (_, piece) => `${piece.title ?? t("returned.goods.unknown")} ${piece.sku_name}`,
                },
                { title: t("returned.col.place"), width: 110, ellipsis: true, render: (_, { place }) => place ?? "—" },
                {
                  title: t("returned.col.found"),
                  width: 130,
                  ellipsis: true,
                  render: (_, { reason }) => (reason === null ? "—" : (textOf(`callback.reason.${reason}`) ?? reason)),
                },
                {
                  title: t("disposition.col.standing"),
                  width: 90,
                  render: (_, { standing }) => t(`disposition.standing.${standing}`),
                },
                {
                  title: t("returned.col.order"),
                  width: 84,
                  render: (_, { order_no, case_no }) => <Tail of={order_no ?? case_no ?? "—"} />,
                },
                {
                  title: t("returned.col.since"),
                  width: 110,
                  render: (_, { received_at }) => moment(received_at, now),
                },
                {
                  title: t("returned.col.value"),
                  width: 96,
                  align: "right",
                  render: (_, { value_fen }) => (value_fen === null ? "—" : yuan(value_fen)),
                },
              ]}
            />
          </Card>
        )
      }
    </Settled>
  );
}
