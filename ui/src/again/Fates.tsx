import type { AgainTold, AgainWho, FateGroup } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { commonScale } from "../parts/RateBar";
import type { AgainFigure } from "../place";
import { t } from "../words/words";
import css from "./Again.module.css";
import { AgainCell } from "./AgainCell";
import { Beside } from "./Beside";
import { Counted } from "./Counted";

/** How many bought again, by what happened with their first purchase; compared with those to whom nothing happened. */
export function Fates({ told }: { told: AgainTold }) {
  const scale = commonScale(told.groups.map(({ again }) => again));
  return (
    <Card title={t("again.fates")} note={t("again.fates.note")}>
      <div className={css.scroll}>
        <table className={css.table} data-testid="again-fates">
          <thead>
            <tr>
              <th className={css.name}>{t("again.fate")}</th>
              <th>{t("again.rate90")}</th>
              <th>{t("again.half")}</th>
              <th>{t("again.against")}</th>
            </tr>
          </thead>
          <tbody>
            {told.groups.map((group) => (
              <Row key={group.fate} group={group} scale={scale} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.hint}>
        {t("again.no_cause")}{" "}
        {told.promised ? t("again.fast.promised") : t("again.fast.preset", { hours: told.fast_hours })}{" "}
        {told.open > 0 && t("again.open", { count: count(told.open) })}
      </p>
    </Card>
  );
}

function Row({ group, scale }: { group: FateGroup; scale: number }) {
  const { fate, buyers, again, half_days, compared } = group;
  const name = t(`again.fate.${fate}`);
  const figure = (who: AgainWho): AgainFigure => ({ which: "fate", fate, who });
  return (
    <tr data-testid={`again-fate-${fate}`}>
      <td className={css.name}>
        {name}
        <small>
          <Counted of={figure("all")} title="again.behind.buyers" chips={[name]} testid={`again-fate-${fate}-all`}>
            {t("again.buyers", { count: count(buyers) })}
          </Counted>
        </small>
      </td>
      <AgainCell of={again} scale={scale} figure={figure} chips={[name]} testid={`again-fate-${fate}`} />
      <td>{half_days === null ? "—" : t("again.days", { days: half_days })}</td>
      <td>{compared === null ? t("again.base") : <Beside of={compared} />}</td>
    </tr>
  );
}
