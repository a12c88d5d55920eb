import type { CareDesk, CareStanding } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Care.module.css";

type Props = { desk: CareDesk; standing: CareStanding; onOpen: (standing: CareStanding) => void };

/** Those who are not asked, by cause; each count opens its orders. */
export function LeftOut({ desk, standing, onOpen }: Props) {
  const causes = desk.counts.filter((one) => one.left_out);
  const all = causes.reduce((sum, one) => sum + one.orders, 0);
  return (
    <Card
      title={t("care.left", { count: count(all) })}
      note={causes.length > 0 ? t("care.left.note") : undefined}
      className={css.left}
    >
      {causes.length === 0 && <p className={css.soft}>{t("care.left.none")}</p>}
      <ul className={css.causes} data-testid="care-left-out">
        {causes.map((one) => (
          <li key={one.standing} className={one.standing === standing ? css.hereCause : undefined}>
            <span>{t(`care.cause.${one.standing}`, { days: desk.rules.again_days })}</span>
            <Figure strong onOpen={() => onOpen(one.standing)} testid={`care-left-${one.standing}`}>
              {count(one.orders)}
            </Figure>
          </li>
        ))}
      </ul>
      <p className={css.foot}>{t("care.left.foot")}</p>
    </Card>
  );
}
