import { Segmented } from "antd";
import type { GoodsFate, GoodsFates, RowFate } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Catalogue.module.css";

const FATES: GoodsFate[] = ["faulty", "unknown", "added", "filled", "changed", "unchanged"];

/** How many rows there are of each kind; a press shows these alone. */
export function FateChips({
  counts,
  only,
  onOnly,
}: {
  counts: GoodsFates;
  only: GoodsFate | null;
  onOnly: (fate: GoodsFate | null) => void;
}) {
  const some = FATES.filter((fate) => counts[fate] > 0);
  if (some.length < 2) return null;
  const all = some.reduce((sum, fate) => sum + counts[fate], 0);
  return (
    <Segmented<GoodsFate | "all">
      size="small"
      className={css.chips}
      value={only ?? "all"}
      onChange={(to) => onOnly(to === "all" ? null : to)}
      options={[
        { value: "all" as const, label: t("goods.fate.all", { count: count(all) }) },
        ...some.map((value) => ({
          value,
          label: (
            <span data-testid={`goods-fate-${value}`}>
              {t("goods.fate.count", { fate: t(`goods.fate.${value}`), count: count(counts[value]) })}
            </span>
          ),
        })),
      ]}
      aria-label={t("goods.fate")}
    />
  );
}

/** What becomes of one row, with what it changes, or why nobody knows its product. */
export function FateOf({ fate, at }: { fate: RowFate | null; at: number }) {
  if (fate === null) return null;
  return (
    <div className={css.fate} data-testid={`goods-fate-of-${at}`}>
      <b className={fate.fate === "unknown" || fate.fate === "faulty" ? css.warns : undefined}>
        {t(`goods.fate.${fate.fate}`)}
      </b>
      {fate.why !== null && <small>{t(`goods.why.${fate.why}`)}</small>}
      {fate.changes.map(({ column, before, after }) => (
        <small key={`${column} ${before ?? ""}`}>
          {before === null
            ? t("goods.fate.fill", { column: t(`goods.${column}`), after: after ?? "" })
            : t("goods.fate.change", { column: t(`goods.${column}`), before, after: after ?? "" })}
        </small>
      ))}
      {fate.articles > 1 && <small>{t("goods.fate.articles", { count: count(fate.articles) })}</small>}
    </div>
  );
}
