import { DeleteOutlined } from "@ant-design/icons";
import { Button, Table } from "antd";
import type { Day, OfficialDay } from "../door-types";
import { percent } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { open } from "../place";
import { rowOpens } from "../sheets/rowOpens";
import { t } from "../words/words";
import { gapText } from "./gap";
import { useRemove } from "./queries";

/** What was recorded, newest day first; each day opens what could account for its difference. */
export function Days({ days, rule }: { days: OfficialDay[]; rule: string }) {
  return (
    <Table<OfficialDay>
      size="small"
      rowKey={({ official }) => official.day}
      dataSource={days}
      pagination={pagesOf(20)}
      onRow={({ official }) => rowOpens(() => open({ is: "official", date: official.day, rule }))}
      columns={[
        { title: t("official.day"), render: (_, { official }) => longDay(official.day) },
        {
          title: t("official.theirs"),
          align: "right",
          width: 80,
          render: (_, { official }) => percent(official.rate),
        },
        {
          title: t("official.ours"),
          align: "right",
          width: 88,
          render: (_, { ours }) => (ours.rate === null ? t("rate.too_few") : percent(ours.rate)),
        },
        {
          title: t("official.difference"),
          align: "right",
          width: 110,
          render: (_, { official, ours }) => gapText(ours.rate, official.rate),
        },
        { title: "", width: 44, render: (_, { official }) => <Remove day={official.day} rule={rule} /> },
      ]}
    />
  );
}

function Remove({ day, rule }: { day: Day; rule: string }) {
  const shop = useShop();
  const remove = useRemove();
  const tell = useTell();
  return (
    <Button
      type="text"
      size="small"
      icon={<DeleteOutlined />}
      loading={remove.isPending}
      aria-label={t("official.remove")}
      title={t("official.remove")}
      onClick={(event) => {
        event.stopPropagation();
        remove.mutate(
          { shop: shop.name, rule, days: [day] },
          {
            onSuccess: ({ operation }) => tell.done(t("official.removed", { day: longDay(day) }), operation),
            onError: tell.refused,
          },
        );
      }}
    />
  );
}
