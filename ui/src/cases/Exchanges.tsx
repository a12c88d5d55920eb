import { SwapOutlined } from "@ant-design/icons";
import { useAnswer } from "../ask";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Learn.module.css";

/** Exchanges that are not over, each with the one thing it waits for; nothing where there is none. */
export function Exchanges() {
  const shop = useShop();
  const waiting = useAnswer("open_exchanges", { shop: shop.name }).data ?? [];
  if (waiting.length === 0) return null;
  return (
    <Card title={t("exchanges.title")} note={t("exchanges.count", { count: count(waiting.length) })}>
      <ul className={css.exchanges} data-testid="exchanges">
        {waiting.map(({ case_id, order_no, new_order_no, waits, days }) => (
          <li key={case_id} data-testid={`exchange-${case_id}`}>
            <SwapOutlined aria-hidden />
            <Figure onOpen={() => open({ is: "case", id: case_id })}>
              {t("radar.tail", { tail: (order_no ?? "").slice(-4) })}
            </Figure>
            <b>{t(`exchanges.waits.${waits}`)}</b>
            <span className={css.soft}>
              {new_order_no !== null && `${t("exchanges.new", { tail: new_order_no.slice(-4) })} · `}
              {days === 0 ? t("exchanges.today") : t("exchanges.days", { days })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
