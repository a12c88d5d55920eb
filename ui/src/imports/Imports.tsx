import { Segmented } from "antd";
import { useCallback, useEffect, useState } from "react";
import { pickTables } from "../files";
import { PageHead } from "../parts/PageHead";
import { useShops } from "../parts/shop";
import { useKeys } from "../parts/useKeys";
import { bring, taken, useWaitingFiles } from "../parts/waitingFiles";
import { WatchNotice } from "../watch/WatchNotice";
import { t } from "../words/words";
import { Begin } from "./Begin";
import css from "./Imports.module.css";
import { Mapping } from "./mapping/Mapping";
import { Plan } from "./Plan";
import { Runs } from "./Runs";
import { Steps } from "./Steps";
import { type Import, useImport } from "./useImport";
import { usePaste } from "./usePaste";
import { Written } from "./Written";

type Tab = "files" | "runs";

const asideOf = (work: Import) => (work.plan?.set_aside ?? []).map(({ file }) => file);

/** Trust before writing: nothing changes until the button is pressed, and every run can be taken back. */
export function Imports() {
  const [tab, setTab] = useState<Tab>("files");
  const { shop } = useShops();
  const work = useImport(shop);
  const waiting = useWaitingFiles();
  const [taught, setTaught] = useState<string | null>(null);
  const teaching = taught !== null && work.into !== null && work.files.includes(taught) ? taught : null;

  const { add, begin, doing } = work;
  useEffect(() => {
    // what is dropped while the book is written waits for its turn
    if (waiting === null || doing === "writing") return;
    if (waiting.newShop === null) add(waiting.paths);
    else begin(waiting.paths, waiting.newShop);
    taken();
  }, [waiting, doing, add, begin]);

  const pick = async () => {
    const paths = await pickTables(t("import.pick.title"), t("import.pick.kinds"));
    if (paths.length > 0) bring(paths);
  };
  usePaste(useCallback((text: string) => add([], text), [add]));
  const nothingChosen = work.files.length === 0 && work.pasted === null;
  useKeys({ "Ctrl+O": () => void pick() });

  return (
    <div className={css.page}>
      <PageHead title={t("nav.import")} note={t(teaching === null ? "import.note" : "mapping.note")}>
        {nothingChosen ? (
          <Segmented<Tab>
            value={tab}
            onChange={setTab}
            options={[
              { value: "files", label: t("import.tab.files") },
              { value: "runs", label: <span data-testid="import-tab-runs">{t("import.tab.runs")}</span> },
            ]}
          />
        ) : (
          <Steps
            at={work.written === null ? 2 : 3}
            check={t(teaching === null ? "import.step.check" : "mapping.step")}
          />
        )}
      </PageHead>
      {work.written !== null ? (
        <Written
          report={work.written}
          shop={work.into?.name ?? ""}
          left={asideOf(work)}
          onMore={work.clear}
          onLeft={() => work.begin(asideOf(work), work.into, work.password)}
        />
      ) : teaching !== null && work.into !== null ? (
        <Mapping
          work={work}
          file={teaching}
          into={work.into}
          onClose={() => setTaught(null)}
          onSaved={() => {
            setTaught(null);
            work.begin(work.files, work.into, work.password, work.pasted);
          }}
        />
      ) : !nothingChosen ? (
        <Plan work={work} onPick={() => void pick()} onTeach={setTaught} />
      ) : tab === "runs" ? (
        <Runs />
      ) : (
        <>
          {shop !== null && <WatchNotice shop={shop.name} platform={shop.platform} />}
          <Begin onPick={() => void pick()} platform={shop?.platform ?? "taobao"} />
        </>
      )}
    </div>
  );
}
