import type { FileReport } from "../door-types";
import { Card } from "../parts/Card";
import { count, yuan } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Outcome.module.css";

const PARTS = ["added", "updated", "unchanged", "rejected"] as const;

/** What will happen to the rows of a file; the four counts add up to its rows. */
export function Outcome({ file, sign }: { file: FileReport; sign: string }) {
  return (
    <Card title={t("import.will.title")} note={t("import.will.rows", { rows: count(file.rows) })} className={css.card}>
      <div className={css.bar} aria-hidden>
        {PARTS.map(
          (part) => file[part] > 0 && <span key={part} className={css[part]} style={{ flexGrow: file[part] }} />,
        )}
      </div>
      <dl className={css.counts}>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>
              <span className={css[part]} /> {t(`import.outcome.${part}`)}
            </dt>
            <dd>
              <b>{count(file[part])}</b>
              <span>{t(`import.outcome.${part}.hint`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {file.cases_told > 0 && (
        <p className={css.flagged}>{t("import.cases_told", { count: count(file.cases_told) })}</p>
      )}
      {file.undated != null && (
        <p className={css.flagged} data-testid="import-undated">
          {t("import.undated", {
            count: count(file.undated.cases),
            money: yuan(file.undated.amount_fen, sign),
          })}
        </p>
      )}
      {file.buyers_hidden > 0 && (
        <p className={css.flagged} data-testid="import-buyers-hidden">
          {t("import.buyers_hidden", { count: count(file.buyers_hidden) })}
        </p>
      )}
      {file.flagged > 0 && <p className={css.flagged}>{t("import.flagged", { count: count(file.flagged) })}</p>}
    </Card>
  );
}
