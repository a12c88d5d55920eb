import type { ReactNode } from "react";
import type { AgainTold, AgainWho, ReturnGroup } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { commonScale } from "../parts/RateBar";
import type { AgainFigure } from "../place";
import { t } from "../words/words";
import css from "./Again.module.css";
import { AgainCell } from "./AgainCell";
import { Beside } from "./Beside";
import { Counted } from "./Counted";

/** Do returns that were handled in time bring people back? Beside those handled late, and those without any. */
export function Handled({ told }: { told: AgainTold }) {
  const { groups, in_time, beside_none, open, preset_days } = told.returns;
  const scale = commonScale(groups.map(({ again }) => again));
  return (
    <Card title={t("again.handled")} note={t("again.handled.note")}>
      <div className={css.scroll}>
        <table className={css.table} data-testid="again-handled">
          <thead>
            <tr>
              <th className={css.name}>{t("again.handled.end")}</th>
              <th>{t("again.rate90")}</th>
              <th>{t("again.handled.beside")}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <Row key={group.end} group={group} scale={scale}>
                {group.end === "in_time" ? <Beside of={beside_none} /> : t(`again.handled.beside.${group.end}`)}
              </Row>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.line} data-testid="again-handled-late">
        {t("again.handled.against_late")} <Beside of={in_time} />
      </p>
      <p className={css.hint}>
        {t("again.no_cause")} {t("again.handled.preset", { days: preset_days })}{" "}
        {open > 0 && t("again.open", { count: count(open) })}
      </p>
    </Card>
  );
}

type RowProps = { group: ReturnGroup; scale: number; children: ReactNode };

function Row({ group, scale, children }: RowProps) {
  const { end, buyers, again } = group;
  const name = t(`again.handled.${end}`);
  const figure = (who: AgainWho): AgainFigure => ({ which: "handled", end, who });
  return (
    <tr data-testid={`again-handled-${end}`}>
      <td className={css.name}>
        {name}
        <small>
          <Counted of={figure("all")} title="again.behind.buyers" chips={[name]} testid={`again-handled-${end}-all`}>
            {t("again.buyers", { count: count(buyers) })}
          </Counted>
        </small>
      </td>
      <AgainCell of={again} scale={scale} figure={figure} chips={[name]} testid={`again-handled-${end}`} />
      <td>{children}</td>
    </tr>
  );
}
