import { Button } from "antd";
import { useAnswer } from "../ask";
import type { Goods, HaltSignal, Signal } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import type { Reason } from "./HaltGoods";
import css from "./Halts.module.css";

/** What speaks for a halt, by product; the owner decides. */
export function Signals({ onHalt }: { onHalt: (goods: Goods, because: Reason) => void }) {
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

type RowProps = { of: HaltSignal; onHalt: (goods: Goods, because: Reason) => void };

function Row({ of, onHalt }: RowProps) {
  const may = useMay();
  const { goods, failed, critical, mistakes, complaints, lots, alert } = of;
  const counts = t("stops.signals.counts", { failed, critical, mistakes, complaints, lots });
  return (
    <div className={css.freed} data-testid="halts-signal">
      <span className={css.goods}>
        <b>{goods.product === "" ? goods.product_no : goods.product}</b>
        <span className={css.soft}>{counts}</span>
      </span>
      {alert !== null && (
        <span className={css.refund}>
          {t("halts.signals.alert", { rate: percent(alert.rate), limit: percent(alert.limit) })}
        </span>
      )}
      {may("stop_shipping") && (
        <Button size="small" onClick={() => onHalt(goods, { signal: signalOf(of), why: "", seen_at: of.first_at })}>
          {t("halts.new")}
        </Button>
      )}
    </div>
  );
}

/** What speaks loudest. */
function signalOf({ failed, mistakes, lots, alert, complaints }: HaltSignal): Signal {
  if (failed > 0) return "check";
  if (lots > 0) return "stock";
  if (mistakes > 0) return "packing";
  return alert !== null && complaints === 0 ? "rate" : "complaint";
}
