import { ExperimentOutlined, FileExcelOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ChangeRow } from "../door-types";
import { Card } from "../parts/Card";
import { ClerkName } from "../parts/Clerk";
import { MakeChange, type Source } from "../parts/MakeChange";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, useNow } from "../parts/time";
import { useExport } from "../parts/useExport";
import { go, turnTo, usePlace } from "../place";
import { t } from "../words/words";
import css from "./Actions.module.css";
import { ActionTable } from "./ActionTable";
import { Kinds } from "./Kinds";

const STATES = ["open", "waits", "over", "all"] as const;
type State = (typeof STATES)[number];
const BLANK: Source = { product_id: null, product: null, what: "", callbacks: [], feedback: [] };

function belongs(state: State, { result, live_on }: ChangeRow): boolean {
  if (state === "all") return true;
  if (state === "over") return result !== null;
  return result === null && (live_on === null) === (state === "open");
}

/** Who improves what by when, and what came of it: the one list, wherever an action was chosen. */
export function Actions() {
  const shop = useShop();
  const may = useMay();
  const asked = usePlace().tab;
  const shown = STATES.find((state) => state === asked) ?? "open";
  const list = useAnswer("change_list", { shop: shop.name });
  const [making, setMaking] = useState(asked === "new");
  return (
    <div className={css.page}>
      <PageHead title={t("nav.actions")} note={t("actions.note")}>
        <ClerkName />
        {may("experiment_list") && (
          <Button icon={<ExperimentOutlined />} onClick={() => go("experiments")} data-testid="actions-experiments">
            {t("nav.experiments")}
          </Button>
        )}
        {may("export_actions") && <Export />}
        {may("choose_change") && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)} data-testid="action-new">
            {t("actions.new")}
          </Button>
        )}
      </PageHead>
      {making && <MakeChange source={BLANK} onClose={() => setMaking(false)} />}
      <Settled of={list}>
        {(rows) => (
          <Card
            title={
              <Segmented<State>
                value={shown}
                onChange={turnTo}
                options={STATES.map((value) => ({
                  value,
                  label: (
                    <span data-testid={`actions-${value}`}>
                      {t(`actions.state.${value}`, { count: count(rows.filter((row) => belongs(value, row)).length) })}
                    </span>
                  ),
                }))}
                aria-label={t("nav.actions")}
              />
            }
            flush
          >
            {rows.length === 0 ? (
              <Nothing title={t("changes.none")} text={t("actions.none.text")} />
            ) : (
              <ActionTable rows={rows.filter((row) => belongs(shown, row))} />
            )}
          </Card>
        )}
      </Settled>
      {may("change_kinds") && <Kinds />}
    </div>
  );
}

function Export() {
  const shop = useShop();
  const date = dayOf(useNow());
  const file = t("actions.export.name", { shop: shop.name, date });
  const write = useExport("export_actions", t("breakdown.export"), file, (to) => ({ shop: shop.name, ...to }));
  return (
    <Button
      icon={<FileExcelOutlined />}
      loading={write.isPending}
      onClick={() => void write.run()}
      data-testid="actions-export"
    >
      {t("breakdown.export")}
    </Button>
  );
}
