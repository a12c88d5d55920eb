import { Table } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { AsideParcel } from "../door-types";
import { Card } from "../parts/Card";
import { ChargeFilter, GiveCharge } from "../parts/InCharge";
import { Tail } from "../parts/marks";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { faultText } from "../sheets/OrderParts";
import { rowOpens } from "../sheets/rowOpens";
import { t } from "../words/words";

/** Parcels that failed and have not left, each with whoever answers for it. Without any, the card is not there. */
export function Aside() {
  const shop = useShop();
  const now = useNow();
  const may = useMay();
  const [person, setPerson] = useState<number | null>(null);
  const aside = useAnswer("aside_list", { shop: shop.name, person }, may("aside_list") ? "now" : "not_yet").data;
  const people = (useAnswer("work_board", { shop: shop.name }, may("work_board") ? "now" : "not_yet").data ?? [])
    .filter(({ parcels }) => parcels > 0)
    .flatMap(({ person: id, name, parcels }) =>
      id === null || name === null ? [] : [{ person: id, name, pieces: count(parcels) }],
    );
  if (aside === undefined || (aside.total === 0 && person === null)) return null;
  return (
    <Card
      title={t("aside.title", { count: count(aside.total) })}
      note={t("aside.note")}
      extra={<ChargeFilter value={person} people={people} onChange={setPerson} />}
      flush
    >
      <Table<AsideParcel>
        size="small"
        rowKey={({ check }) => check.order_id}
        tableLayout="fixed"
        dataSource={aside.parcels}
        pagination={pagesOf(5)}
        onRow={({ check }) => rowOpens(() => open({ is: "order", id: check.order_id }))}
        locale={{ emptyText: t("aside.none") }}
        columns={[
          { title: t("order.tail"), width: 76, render: (_, { check }) => <Tail of={check.order_no} /> },
          { title: t("order.goods"), ellipsis: true, render: (_, { check }) => check.goods ?? "—" },
          { title: t("checks.fault"), ellipsis: true, render: (_, { check }) => faultText(check) || "—" },
          {
            title: t("aside.since"),
            width: 150,
            render: (_, { check, days }) =>
              `${moment(check.done_at, now)}${days > 0 ? ` · ${t("aside.days", { days: count(days) })}` : ""}`,
          },
          {
            title: t("charge.label"),
            width: 136,
            render: (_, { check, charge }) => (
              // choosing somebody opens no parcel
              // biome-ignore lint/a11y/noStaticElementInteractions: only keeps presses from the row
              <span onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
                <GiveCharge work="parcels" order={check.order_id} halt={null} of={charge} />
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
}
