import { Button, Drawer, Input, InputNumber } from "antd";
import { useDeferredValue, useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { choice } from "../choices";
import type { CareRules as Rules } from "../door-types";
import { Field } from "../parts/Field";
import { Findings } from "../parts/Findings";
import { Marked } from "../parts/Marked";
import { mistyped } from "../parts/numbers";
import { categoryText } from "../parts/points";
import { useTell } from "../parts/tell";
import { swapped } from "../parts/wording";
import { Yuan } from "../parts/Yuan";
import { listed, t } from "../words/words";
import css from "./Care.module.css";
import { Guides } from "./Guides";

const FIELDS = [
  "product",
  "sku",
  "days",
  "signed",
  "nth",
  "tail",
  "clerk",
  "contact",
  "shop",
  "guide",
  "hours",
] as const;
const CATEGORIES = ["clothing", "electronics"] as const;
/** The least and the most of each number, as the core has them. */
const BOUNDS = {
  hours: [1, 720],
  days_back: [1, 90],
  again_days: [0, 365],
  held_out_percent: [0, 50],
  quiet_from: [0, 24],
  quiet_to: [0, 24],
  service_from: [0, 24],
  service_to: [0, 24],
} as const satisfies Partial<Record<keyof Rules, readonly [number, number]>>;
type Bounded = keyof typeof BOUNDS;
const BOUNDED: Bounded[] = [
  "hours",
  "days_back",
  "again_days",
  "held_out_percent",
  "quiet_from",
  "quiet_to",
  "service_from",
  "service_to",
];

function isWrong(rules: Rules, name: Bounded): boolean {
  const [least, most] = BOUNDS[name];
  return rules[name] < least || rules[name] > most;
}

/** What is said, when, to whom not, and what thanks may cost. */
export function CareRules({ kept, onClose }: { kept: Rules; onClose: () => void }) {
  const [rules, setRules] = useState(kept);
  const save = useWrite("choose_care_rules");
  const tell = useTell();
  const put = () =>
    save.mutate(
      { rules },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("care.rules.saved"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  const number = (name: Bounded, text: string) => (
    <InputNumber
      precision={0}
      value={rules[name]}
      status={isWrong(rules, name) ? "error" : ""}
      aria-label={text}
      aria-invalid={isWrong(rules, name)}
      onChange={(value) => setRules({ ...rules, [name]: value ?? kept[name] })}
      data-testid={`care-rule-${name}`}
    />
  );
  const fault = (...names: Bounded[]) => {
    const wrong = names.find((name) => isWrong(rules, name));
    if (wrong === undefined) return null;
    const [least, most] = BOUNDS[wrong];
    return (
      <span className={css.missing} role="alert" data-testid={`care-rule-wrong-${wrong}`}>
        {t("care.rules.between", { least, most })}
      </span>
    );
  };
  const one = (name: Bounded, text: string) => (
    <Field name={text}>
      {number(name, text)}
      {fault(name)}
    </Field>
  );
  return (
    <Drawer
      open
      title={t("care.rules.title")}
      onClose={onClose}
      size="min(640px, calc(100vw - 72px))"
      destroyOnHidden
      footer={
        <Button
          type="primary"
          block
          disabled={mistyped(rules) || BOUNDED.some((name) => isWrong(rules, name))}
          loading={save.isPending}
          onClick={put}
          data-testid="care-rules-save"
        >
          {t("care.rules.save")}
        </Button>
      }
    >
      <div className={css.rules}>
        <Field name={t("care.rules.contact")} size="whole">
          <Input
            value={rules.contact}
            maxLength={20}
            placeholder={t("care.rules.contact.example")}
            onChange={(event) => setRules({ ...rules, contact: event.target.value })}
            data-testid="care-contact"
          />
        </Field>
        <Field name={t("care.rules.template")} size="whole">
          <Template text={rules.template} onChange={(template) => setRules({ ...rules, template })} />
          <p className={css.soft}>
            {t("care.rules.template.how", {
              fields: listed(FIELDS.map((field) => `{${field}} ${t(`care.field.${field}`)}`)),
            })}
          </p>
        </Field>
        {one("hours", t("care.rules.hours"))}
        {CATEGORIES.map((category) => (
          <Field key={category} name={t("care.rules.category", { category: categoryText(category) })}>
            <InputNumber
              min={1}
              max={720}
              precision={0}
              placeholder={t("care.rules.category.same")}
              value={rules.by_category[category] ?? null}
              onChange={(hours) => setRules({ ...rules, by_category: withHours(rules.by_category, category, hours) })}
            />
          </Field>
        ))}
        {one("days_back", t("care.rules.back"))}
        {one("again_days", t("care.rules.again"))}
        {one("held_out_percent", t("care.rules.held_out"))}
        <Field name={t("care.rules.quiet")}>
          <span className={css.pair}>
            {number("quiet_from", t("care.rules.quiet"))} – {number("quiet_to", t("care.rules.quiet"))}
          </span>
          {fault("quiet_from", "quiet_to")}
        </Field>
        <Field name={t("care.rules.service")}>
          <span className={css.pair}>
            {number("service_from", t("care.rules.service"))} – {number("service_to", t("care.rules.service"))}
          </span>
          {fault("service_from", "service_to")}
        </Field>
        <Field name={t("care.rules.thanks")}>
          <Yuan empty="wrong" of={rules.thanks_fen} onChange={(fen) => setRules({ ...rules, thanks_fen: fen ?? 0 })} />
        </Field>
        <Field name={t("care.rules.budget")}>
          <Yuan
            empty="wrong"
            of={rules.thanks_budget_fen}
            onChange={(fen) => setRules({ ...rules, thanks_budget_fen: fen ?? 0 })}
          />
        </Field>
        <div className={css.whole}>
          <Guides />
        </div>
      </div>
    </Drawer>
  );
}

/** The message, its words marked as they are written, as scripts are. */
function Template({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const settled = useDeferredValue(text);
  const empty = settled.trim() === "";
  const look = useAnswer("look_at_care_text", { text: settled, language: choice("language") });
  const current = empty || settled !== text ? undefined : look.data;
  const findings = current?.looked.findings ?? [];
  const unknown = current?.unknown ?? [];
  return (
    <div className={css.template}>
      <Marked
        text={text}
        findings={findings}
        onChange={onChange}
        maxLength={500}
        label={t("care.rules.template")}
        testid="care-template"
      />
      {unknown.length > 0 && (
        <p className={css.missing} role="alert" data-testid="care-unknown-fields">
          {t("care.rules.template.unknown", {
            unknown: listed(unknown.map((field) => `{${field}}`)),
            fields: listed((current?.fields ?? []).map((field) => `{${field}}`)),
          })}
        </p>
      )}
      {current?.opt_out_missing === true && (
        <p className={css.missing} role="alert" data-testid="care-opt-out-missing">
          {t("error.care_opt_out_missing.what")} {t("error.care_opt_out_missing.next")}
        </p>
      )}
      {!empty && ((unknown.length === 0 && current?.opt_out_missing !== true) || findings.length > 0) && (
        <Findings findings={findings} onSwap={(finding) => onChange(swapped(text, finding))} />
      )}
    </div>
  );
}

function withHours(all: Rules["by_category"], category: string, hours: number | null): Rules["by_category"] {
  const { [category]: _, ...others } = all;
  return hours === null ? others : { ...others, [category]: hours };
}
