import { QuestionCircleOutlined } from "@ant-design/icons";
import { Radio } from "antd";
import { CurrencyChoice } from "../../parts/CurrencyChoice";
import { useShops } from "../../parts/shop";
import { t, textOf } from "../../words/words";
import css from "./Asks.module.css";
import { Statuses } from "./Statuses";
import type { Layout } from "./useMapping";
import { GRAINS } from "./words";

/** What the file alone does not tell: one plain question each, with evidence from the file. */
export function Asks({ layout, shop }: { layout: Layout; shop: string }) {
  const { seen, draft, derive } = layout;
  const known = useShops().shops.data?.find(({ name }) => name === shop);
  if (seen === null || draft === null) return null;
  const rules = draft.derivation;
  const has = (field: string) => draft.fields.includes(field);
  const prefix = seen.draft.derivation.cancelled_prefix;
  return (
    <div className={css.asks}>
      <Ask
        id="grain"
        title={t("mapping.grain")}
        note={textOf(`mapping.grain.${seen.grain_reason}`, { repeats: seen.repeats }) ?? ""}
        value={draft.grain}
        onChange={(grain) => layout.setAsked({ ...layout.asked, grain })}
        options={GRAINS.map((grain) => ({ value: grain, label: t(`mapping.grain.${grain}`) }))}
      />
      {seen.unclear_date !== null && (
        <Ask
          id="dates"
          title={t("mapping.dates", { example: seen.unclear_date })}
          note={t("mapping.dates.note")}
          value={rules.dates}
          onChange={(dates) => derive({ dates })}
          options={[
            { value: "month_first", label: t("mapping.dates.month_first") },
            { value: "day_first", label: t("mapping.dates.day_first") },
          ]}
        />
      )}
      {draft.grain !== "case" && has("refund") && (
        <Ask
          id="refund"
          title={t("mapping.refund")}
          note={t("mapping.refund.note")}
          value={rules.refund_makes_case ? "yes" : "no"}
          onChange={(answer) => derive({ refund_makes_case: answer === "yes" })}
          options={[
            { value: "yes", label: t("mapping.refund.yes"), text: t("mapping.refund.yes.text") },
            { value: "no", label: t("mapping.refund.no"), text: t("mapping.refund.no.text") },
          ]}
        />
      )}
      {prefix !== null && (
        <Ask
          id="cancelled"
          title={t("mapping.cancelled", { prefix })}
          note={t("mapping.cancelled.note", { rows: seen.cancelled })}
          value={rules.cancelled_prefix === null ? "no" : "yes"}
          onChange={(answer) => derive({ cancelled_prefix: answer === "yes" ? prefix : null })}
          options={[
            { value: "yes", label: t("mapping.cancelled.yes"), text: t("mapping.cancelled.yes.text") },
            { value: "no", label: t("mapping.cancelled.no"), text: t("mapping.cancelled.no.text") },
          ]}
        />
      )}
      {draft.grain === "line" && !has("paid") && has("price") && has("quantity") && (
        <Ask
          id="amount"
          title={t("mapping.amount")}
          note={t("mapping.amount.note")}
          value={rules.amount_from_price ? "yes" : "no"}
          onChange={(answer) => derive({ amount_from_price: answer === "yes" })}
          options={[
            { value: "yes", label: t("mapping.amount.yes") },
            { value: "no", label: t("mapping.amount.no") },
          ]}
        />
      )}
      <Statuses layout={layout} />
      {known !== undefined && (
        <section className={css.ask} data-testid="mapping-ask-currency">
          <h3 className={css.title}>
            <QuestionCircleOutlined aria-hidden /> {t("mapping.currency")}
          </h3>
          <p className={css.note}>{t("mapping.currency.note")}</p>
          <CurrencyChoice shop={known} />
        </section>
      )}
    </div>
  );
}

type Option<T> = { value: T; label: string; text?: string };
type Props<T> = {
  id: string;
  title: string;
  note: string;
  value: T | null;
  options: Option<T>[];
  onChange: (to: T) => void;
};

function Ask<T extends string>({ id, title, note, value, options, onChange }: Props<T>) {
  return (
    <section className={value === null ? css.open : css.ask} data-testid={`mapping-ask-${id}`}>
      <h3 className={css.title} id={`ask-${id}`}>
        <QuestionCircleOutlined aria-hidden /> {title}
      </h3>
      <p className={css.note}>{note}</p>
      <Radio.Group
        className={css.options}
        aria-labelledby={`ask-${id}`}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={css.option}>
            <b>{option.label}</b>
            {option.text !== undefined && <span className={css.text}>{option.text}</span>}
          </Radio>
        ))}
      </Radio.Group>
    </section>
  );
}
