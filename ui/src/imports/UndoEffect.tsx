import type { RunUndone } from "../door-types";
import { count } from "../parts/numbers";
import { listed, t } from "../words/words";
import css from "./RunDetails.module.css";

/** What taking a run back will do: what goes, what becomes as before, what stays and why. */
export function UndoEffect({ of }: { of: RunUndone }) {
  const goes = [
    of.orders > 0 ? t("runs.undo.orders", { orders: count(of.orders) }) : null,
    of.lines > 0 ? t("runs.undo.lines", { lines: count(of.lines) }) : null,
    of.cases > 0 ? t("runs.undo.cases", { cases: count(of.cases) }) : null,
    of.waiting > 0 ? t("runs.undo.waiting", { rows: count(of.waiting) }) : null,
  ].filter((text) => text !== null);
  const byRuns = of.kept - of.kept_by_people;
  return (
    <ul className={css.effect} data-testid="run-undo-effect">
      <li>{goes.length === 0 ? t("runs.undo.nothing") : t("runs.undo.goes", { what: listed(goes) })}</li>
      {of.mended > 0 && <li>{t("runs.undo.mended", { rows: count(of.mended) })}</li>}
      {of.restored > 0 && <li>{t("runs.undo.restored", { rows: count(of.restored) })}</li>}
      {of.kept_by_people > 0 && <li>{t("runs.undo.kept.people", { rows: count(of.kept_by_people) })}</li>}
      {byRuns > 0 && <li>{t("runs.undo.kept.runs", { rows: count(byRuns) })}</li>}
      {of.again.length > 0 && <li>{t("runs.undo.again", { files: listed(of.again) })}</li>}
      <li className={css.note}>{t("runs.undo.files")}</li>
    </ul>
  );
}
