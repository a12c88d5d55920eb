import { PlusOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import type { Name } from "../door";
import { KeyCap } from "../parts/KeyCap";
import { useMay } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { WaitingRequests } from "../parts/Requests";
import { useKeys } from "../parts/useKeys";
import { open, usePlace } from "../place";
import { Clerk } from "../sheets/case/Clerk";
import { Training } from "../training/Training";
import { t } from "../words/words";
import { Clerks } from "./Clerks";
import { Peaks } from "./Peaks";
import { Radar } from "./Radar";
import { Reasons } from "./Reasons";
import { useWide } from "./useWide";
import { Work } from "./Work";

const TABS = ["work", "radar", "reasons", "clerks", "peaks", "training"] as const;
type Tab = (typeof TABS)[number];

const ASKS: Record<Tab, Name> = {
  work: "case_desk",
  radar: "radar",
  reasons: "reasons_beside",
  clerks: "clerk_figures",
  peaks: "peaks",
  training: "training_sheet",
};

/** Returns: worked down by deadline, over all shops by money, and what is to be learnt from them. */
export function Cases() {
  const asked = usePlace().tab;
  const [tab, setTab] = useState<Tab>(TABS.find((one) => one === asked) ?? "work");
  const [note, setNote] = useState("");
  const may = useMay();
  // in a narrow window the tabs need the room
  const wide = useWide();
  useKeys({ n: () => open({ is: "add_case" }) });
  return (
    <>
      <PageHead title={t("nav.cases")} note={tab === "work" && wide ? note : ""}>
        <Segmented<Tab>
          value={tab}
          onChange={setTab}
          options={TABS.filter((one) => may(ASKS[one])).map((value) => ({
            value,
            label: <span data-testid={`cases-tab-${value}`}>{t(`desk.tab.${value}`)}</span>,
          }))}
        />
        <Clerk />
        {may("add_case") && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => open({ is: "add_case" })}
            data-testid="cases-add"
          >
            {t("cases.add")} <KeyCap>N</KeyCap>
          </Button>
        )}
      </PageHead>
      <WaitingRequests />
      {tab === "work" && <Work onNote={setNote} />}
      {tab === "radar" && <Radar />}
      {tab === "reasons" && <Reasons />}
      {tab === "clerks" && <Clerks onLearn={() => setTab("training")} />}
      {tab === "peaks" && <Peaks />}
      {tab === "training" && <Training />}
    </>
  );
}
