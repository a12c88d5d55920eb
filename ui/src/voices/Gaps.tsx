import { Button } from "antd";
import { useAnswer } from "../ask";
import type { Gap, Voice } from "../door-types";
import { Card } from "../parts/Card";
import type { Source } from "../parts/MakeChange";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { open } from "../place";
import { t, textOf } from "../words/words";
import css from "./Voices.module.css";

/** Where goods are not what buyers had thought, one line for each point. */
export function Gaps({ onMake }: { onMake: (source: Source) => void }) {
  const shop = useShop();
  const gaps = useAnswer("gap_list", { shop: shop.name, product_id: null });
  return (
    <Settled of={gaps}>
      {(told) => (
        <Card title={t("gaps.title")} note={t("gaps.note")}>
          {told.gaps.length === 0 && <Nothing title={t("gaps.none")} text={t("gaps.none.text")} />}
          <ul data-testid="gaps">
            {told.gaps.map((gap) => (
              <One key={`${gap.product_id} ${gap.attribute}`} gap={gap} onMake={onMake} />
            ))}
          </ul>
        </Card>
      )}
    </Settled>
  );
}

function One({ gap, onMake }: { gap: Gap; onMake: (source: Source) => void }) {
  const attribute = textOf(`callback.reason.${gap.attribute}`) ?? gap.attribute;
  const [first] = gap.voices;
  const actual = first?.actual ?? first?.expected ?? "";
  return (
    <li className={css.line}>
      <span>
        <b>{attribute}</b> ·{" "}
        {gap.product_id === null ? (
          (gap.product ?? "—")
        ) : (
          <button
            type="button"
            className={css.product}
            title={t("product.open")}
            onClick={() => gap.product_id !== null && open({ is: "product", id: gap.product_id })}
            data-testid="gap-product"
          >
            {gap.product ?? "—"}
          </button>
        )}
        <span className={css.soft}>{gap.voices.map(voiceText).join(t("list.goods"))}</span>
      </span>
      <b className={css.number}>{t("gaps.people", { count: count(gap.calls) })}</b>
      {gap.change_id !== null ? (
        <span className={css.soft}>{t("gaps.made")}</span>
      ) : (
        <Button
          size="small"
          onClick={() =>
            onMake({
              product_id: gap.product_id,
              product: gap.product,
              what: t("gaps.proposal", { attribute, actual }),
              callbacks: gap.callbacks,
              feedback: [],
            })
          }
          data-testid="gap-make"
        >
          {t("gaps.make")}
        </Button>
      )}
    </li>
  );
}

function voiceText({ expected, actual }: Voice): string {
  if (expected === null) return t("gaps.voice.actual", { actual: actual ?? "" });
  return actual === null ? t("gaps.voice.expected", { expected }) : t("gaps.voice", { expected, actual });
}
