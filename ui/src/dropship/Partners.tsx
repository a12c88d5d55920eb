import { Segmented } from "antd";
import { useAnswer } from "../ask";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { turnTo, usePlace } from "../place";
import { t } from "../words/words";
import { Candidates } from "./Candidates";
import { Compare } from "./Compare";
import { partnerOf, tabOf } from "./names";
import { Partner } from "./Partner";
import css from "./Partners.module.css";
import { Steps } from "./Steps";

type Tab = "compare" | "partner" | "steps" | "candidates";
const TABS: readonly Tab[] = ["compare", "partner", "steps", "candidates"];

/** Drop-ship partners: beside each other, one by one, and whom to choose next. */
export function Partners() {
  const shop = useShop();
  const by = useClerk();
  const { tab = "compare", visit } = usePlace();
  const asked = partnerOf(tab);
  const here: Tab = asked !== null ? "partner" : (TABS.find((one) => one === tab) ?? "compare");
  const names = useAnswer("warehouse_rules", { shop: shop.name });
  const turn = (to: Tab) => turnTo(to === "partner" ? tabOf(asked ?? names.data?.known[0] ?? "") : to);
  return (
    <>
      <PageHead title={t("nav.partners")} note={t("partners.note")}>
        <ClerkName />
      </PageHead>
      <div className={css.page}>
        <div className={css.tools}>
          <Segmented<Tab>
            value={here}
            onChange={turn}
            options={TABS.map((value) => ({
              value,
              label: <span data-testid={`partners-tab-${value}`}>{t(`partners.tab.${value}`)}</span>,
            }))}
            aria-label={t("nav.partners")}
          />
        </div>
        {by === "" ? (
          <AskClerk />
        ) : here === "candidates" ? (
          <Candidates key={visit} />
        ) : here === "steps" ? (
          <Steps key={visit} />
        ) : (
          <Settled of={names}>
            {({ known }) =>
              known.length === 0 ? (
                <Nothing title={t("partners.none")} text={t("partners.none.text")} />
              ) : here === "partner" ? (
                <Partner
                  key={asked ?? ""}
                  partner={known.find((one) => one === asked) ?? known[0] ?? ""}
                  known={known}
                />
              ) : (
                <Compare key={visit} />
              )
            }
          </Settled>
        )}
      </div>
    </>
  );
}
