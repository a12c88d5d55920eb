import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useTask } from "../ask";
import type { CareDesk, CareStanding } from "../door-types";
import { pickPlace } from "../files";
import { CallTabs } from "../parts/CallTabs";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { KeyCap } from "../parts/KeyCap";
import { useClerk } from "../parts/me";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, useNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./Care.module.css";
import { CareRules } from "./CareRules";
import { Effect } from "./Effect";
import { LeftOut } from "./LeftOut";
import { Preview } from "./Preview";
import { Replies } from "./Replies";
import { Rows } from "./Rows";
import { Said } from "./Said";

/** Every buyer is asked once, two days after sign-off; who is not, and why, stands beside it. */
export function Care() {
  const shop = useShop();
  const clerk = useClerk();
  const [standing, setStanding] = useState<CareStanding>("due");
  const [rules, setRules] = useState<"shown" | "hidden">("hidden");
  const desk = useAnswer("care_list", { shop: shop.name, standing, skip: 0, limit: 200 });
  const list = useExport();
  useKeys({ "Ctrl+E": () => void list.run() });
  return (
    <>
      <PageHead title={t("nav.callbacks")} note={<CallTabs />}>
        <ClerkName />
        <Button onClick={() => setRules("shown")} data-testid="care-rules">
          {t("care.settings")}
        </Button>
        <Button loading={list.isPending} onClick={() => void list.run()} data-testid="care-export">
          {t("care.export")} <KeyCap>Ctrl E</KeyCap>
        </Button>
      </PageHead>
      {clerk === "" ? (
        <AskClerk />
      ) : (
        <Settled of={desk}>
          {(answer) => (
            <Desk
              desk={answer}
              clerk={clerk}
              standing={standing}
              onStanding={setStanding}
              exported={list.exported}
              onExportedDone={list.clear}
              onRules={() => setRules("shown")}
            />
          )}
        </Settled>
      )}
      {rules === "shown" && desk.data !== undefined && (
        <CareRules kept={desk.data.rules} onClose={() => setRules("hidden")} />
      )}
    </>
  );
}

/** What was exported and not yet marked as sent. */
export type Exported = { orders: number[]; sms: number } | null;

function useExport() {
  const shop = useShop();
  const now = useNow();
  const write = useTask("export_care");
  const tell = useTell();
  const [exported, setExported] = useState<Exported>(null);
  const run = async () => {
    const name = `${t("care.export.name", { date: dayOf(now) })}.xlsx`;
    const out = await pickPlace(t("care.export.choose"), name, "xlsx");
    if (out === null) return;
    write.mutate(
      { shop: shop.name, out, orders: [] },
      {
        onSuccess: ({ orders, sms }) => {
          if (orders.length === 0) tell.hint(t("care.export.nobody"));
          else setExported({ orders, sms });
        },
        onError: tell.refused,
      },
    );
  };
  return { run, isPending: write.isPending, exported, clear: () => setExported(null) };
}

type DeskProps = {
  desk: CareDesk;
  clerk: string;
  standing: CareStanding;
  onStanding: (to: CareStanding) => void;
  exported: Exported;
  onExportedDone: () => void;
  onRules: () => void;
};

function Desk({ desk, clerk, standing, onStanding, exported, onExportedDone, onRules }: DeskProps) {
  const [chosen, choose] = useState<number | null>(null);
  const here = desk.rows.find((row) => row.order_id === chosen) ?? desk.rows[0];
  const numbers = new Map(desk.counts.map(({ standing: one, orders }) => [one, orders]));
  return (
    <div className={css.page}>
      <Rows
        desk={desk}
        clerk={clerk}
        standing={standing}
        numbers={numbers}
        here={here?.order_id ?? null}
        onHere={choose}
        onStanding={onStanding}
        exported={exported}
        onExportedDone={onExportedDone}
      />
      <div className={css.side}>
        {standing === "answered" && here !== undefined && (
          <Said key={here.order_id} order={here.order_id} tail={here.order_no.slice(-4)} clerk={clerk} />
        )}
        <Preview row={here} clerk={clerk} standing={standing} onRules={onRules} />
        <LeftOut desk={desk} standing={standing} onOpen={onStanding} />
      </div>
      <div className={css.below} data-left={count(desk.total)}>
        <Effect />
        <Replies service={[desk.rules.service_from, desk.rules.service_to]} />
      </div>
    </div>
  );
}
