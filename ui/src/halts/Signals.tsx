import { Button } from "antd";
import { useAnswer } from "../ask";
import type { Goods, HaltSignal } from "../door-types";
import { Card } from "../parts/Card";
import { percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Halts.module.css";

/** What speaks for a halt, by product; the owner decides. */
export function Signals({ onHalt }: { onHalt: (goods: Goods) => void }) {
  const shop = useShop();
  const signals = useAnswer("halt_signals", { shop: shop.name });
  return (
    <Card title={t("halts.signals")} note={t("halts.signals.note")} flush>
      <Settled of={signals}>
        {(suspects) =>
          suspects.length === 0 ? (
            <p className={css.none}>{t("halts.signals.none")}</p>
          ) : (
            suspects.map((one) => <Row key={one.goods.product_id} of={one} onHalt={onHalt} />)
          )
        }
      </Settled>
    </Card>
  );
}

function Row({ of, onHalt }: { of: HaltSignal; onHalt: (goods: Goods) => void }) {
  const { goods, failed, critical, mistakes, alert } = of;
  return (
    <div className={css.freed} data-testid="halts-signal">
      <span className={css.goods}>
        <b>{goods.product === "" ? goods.product_no : goods.product}</b>
        <span className={css.soft}>{t("halts.signals.counts", { failed, critical, mistakes })}</span>
      </span>
      {alert !== null && (
        <span className={css.refund}>
          {t("halts.signals.alert", { rate: percent(alert.rate), limit: percent(alert.limit) })}
        </span>
      )}
      <Button size="small" onClick={() => onHalt(goods)}>
        {t("halts.new")}
      </Button>
    </div>
  );
}
