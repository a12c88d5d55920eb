import { useAnswer } from "../../ask";
import type { WavePartner } from "../../door-types";
import { Card } from "../../parts/Card";
import { count, interval, percent } from "../../parts/numbers";
import { useShop } from "../../parts/shop";
import { t } from "../../words/words";
import css from "./Waves.module.css";

/** How fast each partner sent a wave's orders; where none is told there is nothing to show. */
export function WavePartners({ wave, rule }: { wave: number; rule: string }) {
  const shop = useShop();
  const told = useAnswer("wave_partners", { shop: shop.name, wave, rule }).data;
  if (told === undefined || told.partners.every(({ partner }) => partner === "")) return null;
  const days = told.partners[0]?.send.days ?? [];
  return (
    <Card title={t("waves.partners")} note={t("waves.partners.note", { minimum: count(told.minimum) })}>
      <div className={css.points}>
        <table className={css.table} data-testid="wave-partners">
          <thead>
            <tr>
              <th>{t("waves.day")}</th>
              {told.partners.map(({ partner, orders }) => (
                <th key={partner}>
                  {partner === "" ? t("warehouses.untold") : partner}
                  <small>{t("waves.send.note", { count: count(orders) })}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day }, at) => (
              <tr key={day}>
                <th scope="row">{t("waves.day_of", { day })}</th>
                {told.partners.map((one) => (
                  <Point key={one.partner} of={one.send.days[at]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Point({ of }: { of: WavePartner["send"]["days"][number] | undefined }) {
  if (of === undefined) return <td>—</td>;
  return (
    <td>
      {count(of.came)}
      {of.share !== null && (
        <small title={of.interval === null ? undefined : interval(of.interval)}>{percent(of.share)}</small>
      )}
    </td>
  );
}
