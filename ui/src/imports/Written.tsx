import { CheckCircleFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ImportReport } from "../door-types";
import { fileName } from "../files";
import { count } from "../parts/numbers";
import { go } from "../place";
import { listed, t } from "../words/words";
import { sums } from "./Foot";
import { useUndoImport } from "./queries";
import { RunDetails } from "./RunDetails";
import css from "./Written.module.css";

/** It is done: what was written, how to take it back, and where to look now. */
export function Written({
  report,
  shop,
  left,
  onMore,
  onLeft,
}: {
  report: ImportReport;
  shop: string;
  left: string[];
  onMore: () => void;
  onLeft: () => void;
}) {
  const sum = sums(report.files);
  const flagged = report.files.reduce((all, file) => all + file.flagged, 0);
  const [shown, setShown] = useState<"nothing" | "run">("nothing");
  const cases = report.files.reduce((all, file) => all + file.cases_told, 0);
  const undo = useUndoImport(onMore);
  // as many as the page has that the button leads to: rows of earlier files wait there too
  const waiting = useAnswer("quarantine_list", { shop, code: null, skip: 0, limit: 1 }).data?.total ?? sum.rejected;
  return (
    <section className={css.written} data-testid="import-written">
      <CheckCircleFilled className={css.icon} aria-hidden />
      <h2 className={css.title}>{t("import.written", { count: count(sum.added + sum.updated), shop })}</h2>
      <p className={css.text}>
        {t("import.written.sum", {
          added: count(sum.added),
          updated: count(sum.updated),
          unchanged: count(sum.unchanged),
          rejected: count(sum.rejected),
        })}
      </p>
      {flagged > 0 && (
        <p className={css.text} data-testid="import-written-flagged">
          {t("import.written.flagged", { count: count(flagged) })}{" "}
          <Button type="link" size="small" onClick={() => setShown("run")} data-testid="import-written-flagged-go">
            {t("import.written.flagged.go")}
          </Button>
        </p>
      )}
      {shown === "run" && <RunDetails run={report.run} onClose={() => setShown("nothing")} />}
      {cases > 0 && <p className={css.text}>{t("import.cases_told", { count: count(cases) })}</p>}
      {left.length > 0 && (
        <p className={css.text}>
          {t("import.written.left", { files: listed(left.map(fileName)) })}{" "}
          <Button type="link" size="small" onClick={onLeft}>
            {t("import.written.left.go")}
          </Button>
        </p>
      )}
      <div className={css.ways}>
        <Button type="primary" size="large" onClick={() => go("today")}>
          {t("import.written.today")}
        </Button>
        {sum.rejected > 0 && waiting > 0 && (
          <Button size="large" onClick={() => go("quarantine")} data-testid="import-to-quarantine">
            {t("import.written.quarantine", { count: count(waiting) })}
          </Button>
        )}
        <Button size="large" onClick={onMore} data-testid="import-written-more">
          {t("import.written.more")}
        </Button>
        <Button
          size="large"
          type="text"
          loading={undo.isPending}
          onClick={() => void undo.run(report.run)}
          data-testid="import-written-undo"
        >
          {t("import.written.undo")}
        </Button>
      </div>
    </section>
  );
}
