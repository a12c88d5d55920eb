import { Segmented } from "antd";
import { useState } from "react";
import { PageHead } from "../parts/PageHead";
import { usePlace } from "../place";
import { Reasons } from "../reasons/Reasons";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { Mix } from "./Mix";
import { Monthly } from "./Monthly";
import { TagTree } from "./TagTree";
import { lastTab, leaveAt, TABS, type Tab } from "./tab";
import { Voices } from "./Voices";

/** What buyers say and where it counts: stated reasons, the month's new texts, tags, their own words, products. */
export function Lexicon() {
  const asked = usePlace().tab;
  const [tab, setTab] = useState<Tab>(TABS.find((one) => one === asked) ?? lastTab());
  const turnTo = (next: Tab) => {
    leaveAt(next);
    setTab(next);
  };
  return (
    <div className={css.page}>
      <PageHead title={t("nav.reasons")} note={t(`tags.tab.${tab}.note`)}>
        <Segmented<Tab>
          value={tab}
          onChange={turnTo}
          options={TABS.map((value) => ({
            value,
            label: <span data-testid={`lexicon-tab-${value}`}>{t(`tags.tab.${value}`)}</span>,
          }))}
        />
      </PageHead>
      {tab === "words" && <Reasons />}
      {tab === "monthly" && <Monthly />}
      {tab === "tags" && <TagTree />}
      {tab === "voices" && <Voices />}
      {tab === "mix" && <Mix />}
    </div>
  );
}
