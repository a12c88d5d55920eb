import { QuestionCircleOutlined } from "@ant-design/icons";
import { Button, Popover, Segmented } from "antd";
import { useState } from "react";
import type { Name } from "../door";
import { useMay } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { usePlace } from "../place";
import { type Key, t } from "../words/words";
import css from "./Again.module.css";
import { Launches } from "./Launches";
import { Recommend } from "./Recommend";
import { Repurchase } from "./Repurchase";
import { Scores } from "./Scores";
import { Spends } from "./Spends";

const TABS = ["bought", "scores", "launches", "spends", "recommend"] as const;
type Tab = (typeof TABS)[number];

/** The command without which a tab is nothing. */
const ASKS: Record<Tab, Name> = {
  bought: "again_sheet",
  scores: "score_sheet",
  launches: "launch_list",
  spends: "spend_sheet",
  recommend: "referral_sheet",
};

/** What is counted on each tab, word for word. */
const HELP: Record<Tab, Key[]> = {
  bought: ["again.help.purchase", "again.help.first", "again.help.within", "again.help.curve", "again.help.fates"],
  scores: ["scores.help.lines", "scores.help.needed"],
  launches: ["launches.help.audience", "launches.help.sales", "launches.help.alarm"],
  spends: ["spends.help.orders", "spends.help.costs"],
  recommend: ["referrals.help.count", "referrals.help.fresh"],
};

/** Who comes back, what the platform says of the shop, new products, what a customer costs, and who brings others. */
export function Again() {
  const asked = usePlace().tab;
  return <Tabs key={asked ?? ""} first={TABS.find((one) => one === asked) ?? "bought"} />;
}

function Tabs({ first }: { first: Tab }) {
  const may = useMay();
  const open = TABS.filter((one) => may(ASKS[one]));
  const [chosen, setTab] = useState(first);
  const tab = open.includes(chosen) ? chosen : (open[0] ?? chosen);
  return (
    <>
      <PageHead title={t("nav.again")} note={t(`again.note.${tab}`)}>
        <Segmented<Tab>
          value={tab}
          onChange={setTab}
          options={open.map((value) => ({
            value,
            label: <span data-testid={`again-tab-${value}`}>{t(`again.tab.${value}`)}</span>,
          }))}
        />
        <Popover
          trigger="click"
          placement="bottomRight"
          content={
            <div className={css.help} data-testid="again-help-text">
              {HELP[tab].map((key) => (
                <p key={key}>{t(key)}</p>
              ))}
            </div>
          }
        >
          <Button icon={<QuestionCircleOutlined />} data-testid="again-help">
            {t("again.help")}
          </Button>
        </Popover>
      </PageHead>
      {tab === "bought" && <Repurchase />}
      {tab === "scores" && <Scores />}
      {tab === "launches" && <Launches />}
      {tab === "spends" && <Spends />}
      {tab === "recommend" && <Recommend />}
    </>
  );
}
