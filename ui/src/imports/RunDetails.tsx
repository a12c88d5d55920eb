import { Button, Drawer } from "antd";
import { useAnswer } from "../ask";
import type { FileReport, RunShown } from "../door-types";
import { actorName } from "../parts/actor";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { go } from "../place";
import { Facts } from "../sheets/Facts";
import { listed, t } from "../words/words";
import { sums } from "./Foot";
import { Personal } from "./Personal";
import { Problems } from "./Problems";
import { useProfileName } from "./profiles";
import { useUndoImport } from "./queries";
import css from "./RunDetails.module.css";

/** One run: its files, what each brought, what was wrong, which personal columns were left out, and undo. */
export function RunDetails({ run, onClose }: { run: number; onClose: () => void }) {
  const shown = useAnswer("import_show", { run });
  return (
    <Drawer
      open
      onClose={onClose}
      size="min(620px, calc(100vw - 72px))"
      title={t("runs.title", { run })}
      closable={false}
      extra={
        <Button onClick={onClose}>
          {t("sheet.back")} <KeyCap>Esc</KeyCap>
        </Button>
      }
    >
      <Settled of={shown}>{(answer) => <Details of={answer} onClose={onClose} />}</Settled>
    </Drawer>
  );
}

function Details({ of, onClose }: { of: RunShown; onClose: () => void }) {
  const now = useNow();
  const undo = useUndoImport();
  const { run } = of;
  const sum = sums(run.files);
  const aside = [
    of.waiting > 0 ? t("runs.waiting", { rows: count(of.waiting) }) : null,
    of.mended > 0 ? t("runs.mended", { rows: count(of.mended) }) : null,
    of.left_out > 0 ? t("runs.left_out", { rows: count(of.left_out) }) : null,
    of.repaired > 0 ? t("runs.repaired", { rows: count(of.repaired) }) : null,
  ].filter((text) => text !== null);
  return (
    <div className={css.details} data-testid="run-details">
      <Facts
        of={[
          [t("import.runs.at"), moment(run.at, now)],
          [t("import.runs.shop"), run.shop],
          [t("settings.history.who"), actorName(run.actor)],
          [t("import.outcome.added"), count(sum.added)],
          [t("import.outcome.updated"), count(sum.updated)],
          [t("import.outcome.unchanged"), count(sum.unchanged)],
          [t("import.outcome.rejected"), count(of.waiting)],
        ]}
      />
      {aside.length > 0 && (
        <p className={css.aside} data-testid="run-aside">
          {t("runs.aside", { what: listed(aside) })}
          {of.waiting > 0 && (
            <Button type="link" size="small" onClick={() => go("quarantine")}>
              {t("runs.aside.go")}
            </Button>
          )}
        </p>
      )}
      {run.undone_at === null ? (
        <p>
          <Button loading={undo.isPending} onClick={() => undo.run(run.run)} data-testid="run-undo">
            {t("runs.undo")}
          </Button>{" "}
          <span className={css.note}>{t("runs.undo.hint")}</span>
        </p>
      ) : (
        <p className={css.note} data-testid="run-undone">
          {t("import.runs.undone", { at: moment(run.undone_at, now) })}
        </p>
      )}
      {run.files.map((file) => (
        <OneFile key={file.name} file={file} />
      ))}
      <Button className={css.close} onClick={onClose}>
        {t("sheet.back")}
      </Button>
    </div>
  );
}

function OneFile({ file }: { file: FileReport }) {
  const now = useNow();
  const named = useProfileName();
  return (
    <section className={css.file}>
      <h3>{file.name}</h3>
      <p className={css.note}>
        {t("import.file.read", {
          profile: named(file.profile),
          rows: count(file.rows),
          encoding: file.encoding ?? "Excel",
          header: file.header_row,
        })}
        {" · "}
        {t("runs.as_of", { at: moment(file.as_of, now) })}
      </p>
      <p>
        {t("runs.file.sum", {
          added: count(file.added),
          updated: count(file.updated),
          unchanged: count(file.unchanged),
          rejected: count(file.rejected),
        })}
      </p>
      {file.problems.length > 0 && <Problems file={file} />}
      <Personal files={[file]} />
    </section>
  );
}
