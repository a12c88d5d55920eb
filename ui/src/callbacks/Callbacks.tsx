import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Calls } from "../door-types";
import { CallTabs } from "../parts/CallTabs";
import { Card } from "../parts/Card";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { InCharge } from "../parts/InCharge";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useKeys } from "../parts/useKeys";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Callbacks.module.css";
import { CallCard } from "./CallCard";
import { CallList } from "./CallList";
import { CallRules } from "./CallRules";
import { GapsCard } from "./GapsCard";

/** Who is called next, and the card of twenty seconds. */
export function Callbacks() {
  const shop = useShop();
  const clerk = useClerk();
  const calls = useAnswer("call_queue", { shop: shop.name });
  const pace = calls.data === undefined ? "" : paceOf(calls.data);
  const [rules, setRules] = useState<"shown" | "hidden">("hidden");
  return (
    <>
      <PageHead title={t("nav.callbacks")} note={<CallTabs />}>
        <span className={css.pace} data-testid="call-pace" title={pace}>
          {pace}
        </span>
        <InCharge of={calls.data?.charge ?? null} />
        <ClerkName />
        <Button onClick={() => setRules("shown")} data-testid="call-rules">
          {t("calls.rules")}
        </Button>
      </PageHead>
      {clerk === "" ? <AskClerk /> : <Settled of={calls}>{(answer) => <Work calls={answer} clerk={clerk} />}</Settled>}
      {rules === "shown" && calls.data !== undefined && (
        <CallRules kept={calls.data.rules} onClose={() => setRules("hidden")} />
      )}
    </>
  );
}

function Work({ calls, clerk }: { calls: Calls; clerk: string }) {
  const [chosen, choose] = useState<number | null>(null);
  const found = calls.due.findIndex((one) => one.case.id === chosen);
  const at = Math.max(found, 0);
  const here = calls.due[at];
  const turn = (by: number) => choose(calls.due[at + by]?.case.id ?? here?.case.id ?? null);
  useKeys({ j: () => turn(1), k: () => turn(-1) });
  return (
    <div className={css.columns}>
      <div className={css.left}>
        <CallList calls={calls} here={here?.case.id ?? null} onChoose={choose} />
        <GapsCard />
      </div>
      {here === undefined ? (
        <Card>
          <Nothing title={t("calls.none")} text={t(calls.later.length > 0 ? "calls.none.later" : "calls.none.text")}>
            <Button onClick={() => go("cases")}>{t("calls.none.cases")}</Button>
          </Nothing>
        </Card>
      ) : (
        <CallCard
          key={here.case.id}
          id={here.case.id}
          clerk={clerk}
          limit={calls.seconds}
          onDone={() => choose(calls.due[at + 1]?.case.id ?? null)}
        />
      )}
    </div>
  );
}

function paceOf({ today }: Calls): string {
  if (today.median === null) return t("calls.pace.none");
  return t("calls.pace", { calls: count(today.calls), median: today.median, within: count(today.within.hits) });
}
