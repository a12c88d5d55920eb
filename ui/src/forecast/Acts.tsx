import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ForecastProduct } from "../door-types";
import { HaltGoods } from "../halts/HaltGoods";
import { MakeChange } from "../parts/MakeChange";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { go } from "../place";
import { t } from "../words/words";
import { about } from "./Ahead";
import css from "./Forecast.module.css";

type Form = "text" | "care" | "halt";

/** Four things that can be done before it comes back; each opens its own form with the product in it. */
export function Acts({ of }: { of: ForecastProduct }) {
  const may = useMay();
  const [form, setForm] = useState<Form | null>(null);
  const close = () => setForm(null);
  return (
    <fieldset className={css.acts} aria-label={t("forecast.act")}>
      {may("save_checklist") && (
        <Button
          size="small"
          onClick={() => go("checklists", `products:${of.name}`)}
          data-testid={`forecast-check-${of.product_id}`}
        >
          {t("forecast.act.check")}
        </Button>
      )}
      {may("choose_change") &&
        (["text", "care"] as const).map((act) => (
          <Button key={act} size="small" onClick={() => setForm(act)} data-testid={`forecast-${act}-${of.product_id}`}>
            {t(`forecast.act.${act}`)}
          </Button>
        ))}
      {may("halt_product") && (
        <Button size="small" danger onClick={() => setForm("halt")} data-testid={`forecast-halt-${of.product_id}`}>
          {t("forecast.act.halt")}
        </Button>
      )}
      {form === "halt" && <Halt of={of} onClose={close} />}
      {(form === "text" || form === "care") && <MakeChange source={sourceOf(of, form)} onClose={close} />}
    </fieldset>
  );
}

function foretold({ ahead: { expected, range } }: ForecastProduct) {
  return { expected: about(expected), low: count(range[0]), high: count(range[1]) };
}

function sourceOf(of: ForecastProduct, act: "text" | "care") {
  return {
    product_id: of.product_id,
    product: of.name,
    what: t(`forecast.act.${act}.filled`, { product: of.name }),
    callbacks: [],
    feedback: [],
    kind: act === "text" ? ("marketing" as const) : ("service" as const),
    expected: t("forecast.act.expected", foretold(of)),
  };
}

function Halt({ of, onClose }: { of: ForecastProduct; onClose: () => void }) {
  const shop = useShop();
  const found = useAnswer("find_goods", { shop: shop.name, text: of.name });
  const goods = found.data?.find(({ product_id }) => product_id === of.product_id);
  if (found.data === undefined) return null;
  const because = { signal: "rate" as const, why: t("forecast.act.halt.why", foretold(of)) };
  return <HaltGoods start={goods ?? null} because={because} onClose={onClose} />;
}
