import { Segmented } from "antd";
import type { ComponentType } from "react";
import type { Name } from "../door";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { useClerk, useMay } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { turnTo, usePlace } from "../place";
import { t } from "../words/words";
import { Agreements } from "./Agreements";
import { Claims } from "./Claims";
import { Delays } from "./Delays";
import css from "./Losses.module.css";
import { Records } from "./Records";
import { Standards } from "./Standards";
import { Totals } from "./Totals";

/** The parts of the page, each with the command without which it is nothing. */
const TABS = {
  losses: { asks: "loss_list", Part: Records },
  claims: { asks: "claim_list", Part: Claims },
  totals: { asks: "loss_totals", Part: Totals },
  delays: { asks: "delay_sheet", Part: Delays },
  agreements: { asks: "agreement_list", Part: Agreements },
  standards: { asks: "loss_rates", Part: Standards },
} as const satisfies Record<string, { asks: Name; Part: ComponentType }>;
type Tab = keyof typeof TABS;
const ALL: readonly Tab[] = ["losses", "claims", "totals", "delays", "agreements", "standards"];

/** What was lost, whose it is, and what is still to come in for it. */
export function Losses() {
  const may = useMay();
  const by = useClerk();
  const { tab, visit } = usePlace();
  const open = ALL.filter((one) => may(TABS[one].asks));
  const here = open.find((one) => one === tab) ?? "losses";
  const { Part } = TABS[here];
  return (
    <>
      <PageHead title={t("nav.losses")} note={t("losses.note")}>
        <ClerkName />
      </PageHead>
      <div className={css.page}>
        <div className={css.tabs}>
          <Segmented<Tab>
            value={here}
            onChange={turnTo}
            options={open.map((value) => ({
              value,
              label: <span data-testid={`losses-tab-${value}`}>{t(`losses.tab.${value}`)}</span>,
            }))}
            aria-label={t("nav.losses")}
          />
        </div>
        {by === "" ? <AskClerk /> : <Part key={`${here} ${visit ?? 0}`} />}
      </div>
    </>
  );
}
