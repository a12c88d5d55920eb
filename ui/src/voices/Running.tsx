import { Button } from "antd";
import { useAnswer } from "../ask";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { shortDay, useNow } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Voices.module.css";

const SHOWN = 5;

/** What is being done of what buyers said; the whole list has its own page. */
export function Running() {
  const shop = useShop();
  const now = useNow();
  const changes = useAnswer("change_list", { shop: shop.name });
  return (
    <Card
      title={t("nav.actions")}
      note={t("changes.note")}
      extra={
        <Button type="link" size="small" onClick={() => go("actions")} data-testid="voices-actions">
          {t("actions.open")}
        </Button>
      }
    >
      <Settled of={changes}>
        {(rows) => {
          const open = rows.filter(({ result }) => result === null);
          if (open.length === 0) return <Nothing title={t("changes.none")} text={t("changes.none.text")} />;
          return (
            <ul data-testid="voices-running">
              {open.slice(0, SHOWN).map((row) => (
                <li key={row.id} className={css.change}>
                  <p>
                    <b>{row.what}</b>
                    <span className={css.soft}>
                      {[
                        row.product,
                        row.owner,
                        row.live_on !== null
                          ? t("changes.live.on", { on: shortDay(row.live_on, now) })
                          : row.due_on === null
                            ? t("changes.live.not")
                            : t(row.overdue ? "loop.step.overdue" : "loop.step.by", { on: shortDay(row.due_on, now) }),
                      ]
                        .filter((part) => part !== null)
                        .join(" · ")}
                    </span>
                  </p>
                </li>
              ))}
              {open.length > SHOWN && (
                <li className={css.soft}>{t("loop.more", { count: String(open.length - SHOWN) })}</li>
              )}
            </ul>
          );
        }}
      </Settled>
    </Card>
  );
}
