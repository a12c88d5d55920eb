import { PlusOutlined } from "@ant-design/icons";
import { Button, Input, type InputRef, Segmented } from "antd";
import { useDeferredValue, useRef, useState } from "react";
import { BulkTag } from "../lexicon/BulkTag";
import { TagFilter } from "../lexicon/TagPick";
import { useTagName } from "../lexicon/tags";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { casesSum } from "../parts/sums";
import { useKeys } from "../parts/useKeys";
import { type CaseQuestion, go, open } from "../place";
import { CaseTable } from "../sheets/CaseTable";
import { t } from "../words/words";
import css from "./Cases.module.css";
import { useCases } from "./queries";

const TABS = ["open", "due", "all"] as const;
type Tab = (typeof TABS)[number];

/** Customer service works down the cases by deadline. */
export function Cases() {
  const [tab, setTab] = useState<Tab>("open");
  const [typed, setTyped] = useState("");
  const [page, setPage] = useState(1);
  const search = useRef<InputRef>(null);
  const text = useDeferredValue(typed.trim());
  const [tag, setTag] = useState<string | null>(null);
  const [ticked, setTicked] = useState<number[]>([]);
  const nameOf = useTagName();
  const tagged = tag === null ? "" : nameOf(tag);
  const question: CaseQuestion =
    text !== "" ? { which: "search", text } : tag !== null ? { which: "tagged", tag } : { which: tab };
  const cases = useCases(question, page);
  useKeys({ n: () => open({ is: "add_case" }), "/": () => search.current?.focus() });

  const turnTo = (next: Tab) => {
    setTab(next);
    setTyped("");
    setTag(null);
    setPage(1);
  };
  return (
    <>
      <PageHead title={t("nav.cases")} note={cases.data === undefined ? "" : casesSum(cases.data)}>
        <Segmented<Tab>
          value={tab}
          onChange={turnTo}
          options={TABS.map((value) => ({ value, label: t(`cases.tab.${value}`) }))}
        />
        <TagFilter
          value={tag}
          label={t("tags.filter")}
          testid="cases-tag"
          onChange={(chosen) => {
            setTag(chosen);
            setTyped("");
            setPage(1);
          }}
        />
        <Input.Search
          ref={search}
          allowClear
          className={css.search}
          placeholder={t("cases.search")}
          aria-label={t("cases.search")}
          value={typed}
          data-testid="cases-search"
          onChange={(event) => {
            setTyped(event.target.value);
            setPage(1);
          }}
        />
        <Button type="primary" icon={<PlusOutlined />} onClick={() => open({ is: "add_case" })} data-testid="cases-add">
          {t("cases.add")} <KeyCap>N</KeyCap>
        </Button>
      </PageHead>
      <Card flush>
        <BulkTag cases={ticked} onDone={() => setTicked([])} />
        <Settled of={cases}>
          {(answer) => (
            <CaseTable
              page={answer}
              at={page}
              turn={setPage}
              ticked={{ cases: ticked, onTick: setTicked }}
              empty={<Empty tab={tab} text={text || tagged} onAll={() => turnTo("all")} />}
            />
          )}
        </Settled>
      </Card>
    </>
  );
}

function Empty({ tab, text, onAll }: { tab: Tab; text: string; onAll: () => void }) {
  if (text !== "") {
    return (
      <Nothing title={t("cases.empty.search", { text })}>
        <Button onClick={onAll}>{t("cases.empty.show_all")}</Button>
      </Nothing>
    );
  }
  if (tab !== "all") {
    return (
      <Nothing title={t(`cases.empty.${tab}`)} text={t("cases.empty.fine")}>
        <Button onClick={onAll}>{t("cases.empty.show_all")}</Button>
      </Nothing>
    );
  }
  return (
    <Nothing title={t("cases.empty.all")} text={t("cases.empty.all.text")}>
      <Button type="primary" onClick={() => go("import")}>
        {t("nav.import")}
      </Button>
      <Button onClick={() => open({ is: "add_case" })}>{t("cases.add")}</Button>
    </Nothing>
  );
}
