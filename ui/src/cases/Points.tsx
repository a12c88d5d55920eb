import { useAnswer } from "../ask";
import type { DisputeAmong } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Learn.module.css";

/** What is disputed most, with what goods, whose clerks and which warehouse; a count opens its cases. */
export function Points({ from, to }: { from: string; to: string }) {
  const shop = useShop();
  const points = useAnswer("dispute_points", { shop: shop.name, from, to });
  return (
    <Card title={t("points.title")} note={t("points.note")}>
      <Settled of={points}>
        {(list) =>
          list.length === 0 ? (
            <Nothing title={t("points.none")} text={t("points.none.text")} />
          ) : (
            <ol>
              {list.map((point) => (
                <li key={point.point} className={css.point} data-testid="dispute-point">
                  <b>{point.point}</b>
                  <Figure
                    strong
                    onOpen={() =>
                      open({
                        is: "cases",
                        title: t("points.title"),
                        chips: [t("points.chip", { point: point.point })],
                        question: { which: "these", ids: point.ids },
                      })
                    }
                  >
                    {t("points.cases", { count: count(point.cases) })}
                  </Figure>
                  <span className={css.soft}>{told(point.products)}</span>
                  <span className={css.soft}>{told(point.clerks)}</span>
                  <span className={css.soft}>{told(point.warehouses)}</span>
                </li>
              ))}
            </ol>
          )
        }
      </Settled>
    </Card>
  );
}

function told(among: DisputeAmong[]): string {
  return among
    .slice(0, 3)
    .map(({ name, cases }) => `${name ?? t("points.unknown")} ${count(cases)}`)
    .join(" · ");
}
