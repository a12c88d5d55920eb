import { InputNumber } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { Cycle } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Tail } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Audiences.module.css";

const SHOWN = 30;

/** After how many days a product is bought again, and whose time has come. */
export function Again() {
  const shop = useShop();
  const now = useNow();
  const again = useAnswer("due_again", { shop: shop.name, product: null });
  return (
    <Settled of={again}>
      {({ cycles, due, people }) =>
        cycles.length === 0 ? (
          <Card>
            <Nothing title={t("audiences.again.none")} text={t("audiences.again.none.text")} />
          </Card>
        ) : (
          <div className={css.halves}>
            <Card title={t("audiences.again.cycles")} note={t("audiences.again.cycles.note")} flush>
              <table className={css.table} data-testid="cycles">
                <thead>
                  <tr>
                    <th>{t("audiences.again.product")}</th>
                    <th>{t("audiences.again.spans")}</th>
                    <th>{t("audiences.again.median")}</th>
                    <th>{t("audiences.again.own")}</th>
                  </tr>
                </thead>
                <tbody>
                  {cycles.slice(0, SHOWN).map((cycle) => (
                    <Row key={`${cycle.product_id} ${cycle.own_days}`} cycle={cycle} />
                  ))}
                </tbody>
              </table>
            </Card>
            <Card title={t("audiences.again.due", { count: count(people) })} note={t("audiences.again.due.note")}>
              {due.length === 0 ? (
                <p className={css.note}>{t("audiences.again.nobody")}</p>
              ) : (
                <ul className={css.sample}>
                  {due.slice(0, SHOWN).map((buyer) => (
                    <li key={`${buyer.order_id} ${buyer.product}`}>
                      <Figure onOpen={() => open({ is: "order", id: buyer.order_id })} label={buyer.order_no}>
                        <Tail of={buyer.order_no} />
                      </Figure>
                      <span className={css.long} title={buyer.product}>
                        {buyer.product}
                      </span>
                      <span className={css.note}>{t("audiences.again.on", { date: shortDay(buyer.due_on, now) })}</span>
                    </li>
                  ))}
                </ul>
              )}
            </Card>
          </div>
        )
      }
    </Settled>
  );
}

function Row({ cycle }: { cycle: Cycle }) {
  const choose = useWrite("choose_buying_cycle");
  const tell = useTell();
  const keep = (typed: string) => {
    const days = typed.trim() === "" ? null : Number(typed);
    if (days === cycle.own_days) return;
    choose.mutate(
      { product: cycle.product_id, days },
      { onSuccess: ({ operation }) => tell.done(t("audiences.again.kept"), operation), onError: tell.refused },
    );
  };
  return (
    <tr>
      <td className={css.long} title={cycle.product}>
        {cycle.product}
      </td>
      <td>{count(cycle.spans)}</td>
      <td>
        {cycle.median_days === null ? t("audiences.again.few") : t("audiences.again.days", { days: cycle.median_days })}
      </td>
      <td>
        <InputNumber
          size="small"
          min={1}
          max={730}
          precision={0}
          defaultValue={cycle.own_days ?? undefined}
          disabled={cycle.median_days !== null}
          aria-label={t("audiences.again.own")}
          onBlur={({ target }) => keep(target.value)}
          onPressEnter={({ currentTarget }) => keep(currentTarget.value)}
        />
      </td>
    </tr>
  );
}
