import { Button } from "antd";
import type { FileReport } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { useKeys } from "../parts/useKeys";
import { Say } from "../words/Say";
import { t } from "../words/words";
import css from "./Foot.module.css";
import type { Import } from "./useImport";

/** The one button that writes, with what it will do beside it. */
export function Foot({ work, files }: { work: Import; files: FileReport[] }) {
  const sum = sums(files);
  const ready = work.plan !== null && files.length > 0 && work.doing === "nothing";
  useKeys({ "Ctrl+Enter": () => ready && void work.commit() });
  return (
    <footer className={css.foot}>
      <p>
        {work.plan === null ? (
          work.refusal === null ? (
            t("import.foot.reading")
          ) : (
            ""
          )
        ) : (
          <>
            <Say
              of="import.foot.sum"
              with={{
                files: files.length,
                added: <b data-testid="import-added">{count(sum.added)}</b>,
                updated: <b data-testid="import-updated">{count(sum.updated)}</b>,
                unchanged: <b data-testid="import-unchanged">{count(sum.unchanged)}</b>,
                rejected: <b data-testid="import-rejected">{count(sum.rejected)}</b>,
              }}
            />
            <span className={css.hint}>{t(work.plan.new_shop ? "import.foot.new_shop" : "import.foot.undo")}</span>
          </>
        )}
      </p>
      <Button onClick={work.stop}>{t("import.foot.cancel")}</Button>
      <Button
        type="primary"
        size="large"
        disabled={!ready}
        loading={work.doing === "writing"}
        onClick={() => void work.commit()}
        data-testid="import-commit"
      >
        {work.plan === null
          ? t("import.step.written")
          : t("import.foot.write", { count: count(sum.added + sum.updated) })}{" "}
        <KeyCap>Ctrl Enter</KeyCap>
      </Button>
    </footer>
  );
}

export function sums(files: FileReport[]) {
  const sum = { added: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const file of files) {
    sum.added += file.added;
    sum.updated += file.updated;
    sum.unchanged += file.unchanged;
    sum.rejected += file.rejected;
  }
  return sum;
}
