import { Button, Table } from "antd";
import { useAnswer } from "../ask";
import type { Entry } from "../door-types";
import { actorName } from "../parts/actor";
import { Card } from "../parts/Card";
import { yuan } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Settings.module.css";

const BULK = [
  "import",
  "commit_import",
  "undo_import",
  "forget_watched",
  "open_demo",
  "remove_demo",
  "undo",
  "redo",
  "migrate",
];

/** Who did what and when; each act can be taken back by itself. */
export function PastActs() {
  const acts = useAnswer("history", { limit: 200 });
  const now = useNow();
  const tell = useTell();
  return (
    <Card title={t("settings.history")} note={t("settings.history.note")} flush>
      <Settled of={acts}>
        {(list) => (
          <Table<Entry>
            size="small"
            rowKey="id"
            dataSource={list}
            locale={{ emptyText: t("settings.history.none") }}
            pagination={pagesOf(15)}
            columns={[
              { title: t("import.runs.at"), width: 112, render: (_, act) => moment(act.at, now) },
              {
                title: t("settings.history.what"),
                render: (_, act) => (
                  <>
                    {textOf(`act.${act.name}`) ?? act.name} <span className={css.about}>{about(act)}</span>
                  </>
                ),
              },
              {
                title: t("settings.history.who"),
                width: 120,
                ellipsis: true,
                render: (_, act) => actorName(act.actor),
              },
              {
                title: "",
                width: 104,
                align: "right",
                render: (_, act) => {
                  if (act.reverted_by !== null) return t("settings.history.reverted");
                  if (BULK.includes(act.name) || act.reverts !== null || !act.restorable) return "";
                  return (
                    <Button size="small" onClick={() => void tell.takeBack(act.id)}>
                      {t("undo.button")}
                    </Button>
                  );
                },
              },
            ]}
          />
        )}
      </Settled>
    </Card>
  );
}

/** What a campaign was saved as, or how much of it was given: such acts look alike by their name. */
function about({ name, detail }: Entry): string {
  if (name === "give_coupons" && detail.given !== undefined)
    return t("act.give_coupons.about", {
      name: String(detail.name),
      count: String(detail.given),
      money: yuan(Number(detail.worth_fen)),
    });
  if (name !== "save_campaign") return "";
  const [of, until, stock] = [detail.name, detail.until_on, detail.stock].map(String);
  return t("act.save_campaign.about", { name: of ?? "", until: until ?? "", stock: stock ?? "" });
}
