import { Input, InputNumber, Switch } from "antd";
import type { GiftRule } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { PicturePick } from "../parts/PicturePick";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Gifts.module.css";

type Props = { rule: GiftRule; onChange: (changed: Partial<GiftRule>) => void };

/** What goes in, and what the packer reads about it. */
export function Gift({ rule, onChange }: Props) {
  return (
    <Card
      title={t("gifts.gift")}
      extra={
        <span className={css.switch}>
          <Switch
            size="small"
            checked={rule.active}
            onChange={(active) => onChange({ active })}
            aria-label={t("gifts.active")}
          />
          {t("gifts.active")}
        </span>
      }
    >
      <div className={css.fields}>
        <Field name={t("gifts.gift")}>
          <Input
            value={rule.gift}
            placeholder={t("gifts.gift.example")}
            maxLength={30}
            onChange={({ target }) => onChange({ gift: target.value })}
            data-testid="gift-name"
          />
        </Field>
        <Field name={t("gifts.quantity")}>
          <InputNumber
            min={1}
            max={99}
            value={rule.quantity}
            onChange={(quantity) => onChange({ quantity: quantity ?? 1 })}
          />
        </Field>
        <Field name={t("gifts.name")} size="whole">
          <Input
            value={rule.name}
            placeholder={t("gifts.name.example")}
            maxLength={40}
            onChange={({ target }) => onChange({ name: target.value })}
            data-testid="gift-why"
          />
        </Field>
        <Field name={t("gifts.code")}>
          <Input
            value={rule.code ?? ""}
            placeholder={t("gifts.code.example")}
            maxLength={40}
            onChange={({ target }) => onChange({ code: target.value === "" ? null : target.value })}
            data-testid="gift-code"
          />
        </Field>
        <Field name={t("gifts.place")}>
          <Input
            value={rule.place ?? ""}
            placeholder={t("gifts.place.example")}
            maxLength={30}
            onChange={({ target }) => onChange({ place: target.value === "" ? null : target.value })}
          />
        </Field>
        <Field name={t("gifts.cost")}>
          <Yuan of={rule.cost_fen} onChange={(cost_fen) => onChange({ cost_fen })} />
        </Field>
        <PicturePick
          testid="gift-picture"
          name={t("gifts.picture")}
          alt={rule.gift}
          of={rule.picture ?? undefined}
          onChange={(picture) => onChange({ picture: picture ?? null })}
        />
      </div>
    </Card>
  );
}
