import { DeleteOutlined } from "@ant-design/icons";
import { Button, Input, InputNumber, Select } from "antd";
import type { AgreementTerm, LossCause, PartyKind, TermPayer, TermWay } from "../door-types";
import { Field } from "../parts/Field";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { WarrantyFields } from "./WarrantyFields";

type Props = {
  term: AgreementTerm;
  kind: PartyKind;
  categories: string[];
  causes: LossCause[];
  onChange: (term: AgreementTerm) => void;
  onCause: (cause: LossCause) => void;
  onRemove: (() => void) | null;
};

const PERCENT = 100;

/** One term: which cause, who pays, how much, within how many days, by which clause. */
export function TermFields({ term, kind, categories, causes, onChange, onCause, onRemove }: Props) {
  const late = term.cause === "late";
  const ways: TermWay[] = late ? ["per_day", "sum", "share"] : ["share", "sum"];
  const set = (to: Partial<AgreementTerm>) => onChange({ ...term, ...to });
  const choose = (way: TermWay) =>
    set(way === "share" ? { way, share: 10_000, sum_fen: null } : { way, share: null, sum_fen: term.sum_fen ?? 0 });
  // where the shop bears it, no amount is needed
  const owes = term.payer === "party";
  const pay = (payer: TermPayer) => {
    if (payer === "shop") return set({ payer, share: null, sum_fen: null, most_fen: null });
    set({ payer, share: term.way === "share" ? 10_000 : null, sum_fen: term.way === "share" ? null : 0 });
  };
  const id = (field: string) => `term-${field}-${term.cause}`;
  return (
    <div className={css.term}>
      <Field name={t("losses.col.cause")}>
        <Select
          value={term.cause}
          onChange={onCause}
          options={causes.map((value) => ({ value, label: t(`losses.cause.${value}`) }))}
          data-testid={id("cause")}
        />
      </Field>
      <Field name={t("agreements.term.payer")}>
        <Select
          value={term.payer}
          onChange={pay}
          options={(["party", "shop"] as const).map((value) => ({ value, label: t(`agreements.payer.${value}`) }))}
        />
      </Field>
      <Field name={t("agreements.term.way")}>
        <Select
          value={term.way}
          disabled={!owes}
          onChange={choose}
          options={ways.map((value) => ({ value, label: t(`agreements.way.${value}`) }))}
        />
      </Field>
      <Field name={t(`agreements.amount.${term.way}`)}>
        {!owes ? (
          <Input disabled value="—" />
        ) : term.way === "share" ? (
          <InputNumber
            suffix="%"
            value={(term.share ?? 0) / PERCENT}
            onChange={(share) => set({ share: Math.round((share ?? 0) * PERCENT) })}
            data-testid={id("share")}
          />
        ) : (
          <Yuan of={term.sum_fen} onChange={(sum_fen) => set({ sum_fen })} empty="wrong" testid={id("sum")} />
        )}
      </Field>
      <Field name={t("agreements.term.pay_days")}>
        <InputNumber precision={0} value={term.pay_days} onChange={(days) => set({ pay_days: days ?? 1 })} />
      </Field>
      {onRemove === null ? (
        <span />
      ) : (
        <Button
          type="text"
          icon={<DeleteOutlined />}
          onClick={onRemove}
          aria-label={t("agreements.term.remove")}
          title={t("agreements.term.remove")}
        />
      )}
      <div className={`${css.fields} ${css.three} ${css.clauseField}`}>
        <Field name={t("agreements.term.clause")}>
          <Input
            value={term.clause}
            maxLength={300}
            placeholder={t("agreements.term.clause.hint")}
            onChange={({ target }) => set({ clause: target.value })}
            data-testid={id("clause")}
          />
        </Field>
        {owes && (
          <Field name={t("agreements.term.most.name")}>
            <Yuan of={term.most_fen} onChange={(most_fen) => set({ most_fen })} testid={id("most")} />
          </Field>
        )}
        {term.cause === "faulty" && (
          <div className={css.wide}>
            <WarrantyFields of={term.warranty} categories={categories} onChange={(warranty) => set({ warranty })} />
          </div>
        )}
        {late && (
          <Field name={t(`agreements.hours.${kind}`)}>
            <InputNumber
              precision={0}
              value={term.hours}
              onChange={(hours) => set({ hours: hours ?? 1 })}
              data-testid={id("hours")}
            />
          </Field>
        )}
      </div>
    </div>
  );
}
