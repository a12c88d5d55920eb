import { Table } from "antd";
import { useAnswer } from "../ask";
import type { PersonWork } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useMay, useMe } from "../parts/me";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { go, open } from "../place";
import { t } from "../words/words";

/** Who answers for how much open work today. Where nobody is entered, all of it is the owner's and nothing is shown. */
export function Board() {
  const shop = useShop();
  const me = useMe().data;
  const may = useMay();
  const known = me?.team === true && may("work_board");
  const board = useAnswer("work_board", { shop: shop.name }, known ? "now" : "not_yet").data ?? [];
  const rows = board.filter((row) => row.cases + row.parcels + row.halts + row.reviews + row.calls > 0);
  if (!known || rows.length === 0) return null;
  const unset = rows.reduce((sum, row) => sum + row.unset, 0);
  return (
    <Card title={t("board.title")} note={unset > 0 ? t("board.unset", { count: count(unset) }) : t("board.note")} flush>
      <Table<PersonWork>
        size="small"
        rowKey={(row) => row.person ?? 0}
        dataSource={rows}
        pagination={false}
        columns={[
          {
            title: t("charge.column.person"),
            render: (_, { name, person, role }) => (
              <span data-testid={`board-${name}`}>
                <b>{name}</b> {person === me?.person?.id ? t("board.me") : t(`role.${role}`)}
              </span>
            ),
          },
          {
            title: t("charge.work.cases"),
            align: "right",
            render: (_, row) => (
              <Pieces of={row.cases} testid={`board-cases-${row.name}`} onOpen={() => openCases(row, "open_of")} />
            ),
          },
          {
            title: t("board.due"),
            align: "right",
            render: (_, row) => <Pieces of={row.due} onOpen={() => openCases(row, "due_of")} />,
          },
          {
            title: t("charge.work.parcels"),
            align: "right",
            render: (_, { parcels }) => <Pieces of={parcels} onOpen={() => go("checks")} />,
          },
          {
            title: t("charge.work.halts"),
            align: "right",
            render: (_, { halts }) => <Pieces of={halts} onOpen={() => go("halts")} />,
          },
          {
            title: t("charge.work.reviews"),
            align: "right",
            render: (_, { reviews }) => <Pieces of={reviews} onOpen={() => go("bad_reviews")} />,
          },
          {
            title: t("charge.work.calls"),
            align: "right",
            render: (_, { calls }) => <Pieces of={calls} onOpen={() => go("callbacks")} />,
          },
        ]}
      />
    </Card>
  );
}

function openCases({ person, name }: PersonWork, which: "open_of" | "due_of") {
  if (person === null) return;
  const title = t(which === "open_of" ? "board.cases" : "radar.due");
  open({ is: "cases", title, chips: [t("charge.who", { name: name ?? "" })], question: { which, person } });
}

function Pieces({ of, onOpen, testid }: { of: number; onOpen: () => void; testid?: string }) {
  if (of === 0) return <>—</>;
  return (
    <Figure onOpen={onOpen} testid={testid}>
      {count(of)}
    </Figure>
  );
}
