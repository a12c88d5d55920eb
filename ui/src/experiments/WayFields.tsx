import { Input, InputNumber, Select } from "antd";
import { useAnswer } from "../ask";
import { useChoice } from "../choices";
import type { Play, WayDraft, WaySteps } from "../door-types";
import { Field } from "../parts/Field";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Experiments.module.css";
import { playName, scriptName } from "./names";

const PLAYS: readonly Play[] = ["keep", "refund", "exchange", "advance", "resend"];

type Props = { of: WayDraft[]; onChange: (to: WayDraft[]) => void };

/** The ways beneath each other; the first is what the others are compared with. */
export function WayFields({ of, onChange }: Props) {
  const set = (at: number, to: Partial<WayDraft>) =>
    onChange(of.map((way, place) => (place === at ? { ...way, ...to } : way)));
  return (
    <div className={css.wayFields}>
      {of.map((way, place) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: a way's place is what it is known by
          key={place}
          className={css.wayField}
          data-testid={`way-${place}`}
        >
          <Field name={t(place === 0 ? "experiments.form.way.first" : "experiments.form.way", { place: place + 1 })}>
            <Input
              value={way.name}
              maxLength={40}
              onChange={({ target }) => set(place, { name: target.value })}
              data-testid={`way-name-${place}`}
            />
          </Field>
          <Field name={t("experiments.form.share")}>
            <InputNumber
              value={way.share}
              precision={0}
              suffix="%"
              onChange={(share) => share !== null && set(place, { share })}
              data-testid={`way-share-${place}`}
            />
          </Field>
          <Steps of={way.steps} place={place} onChange={(steps) => set(place, { steps })} />
          <Field name={t("experiments.form.way.note")} size="whole">
            <Input
              value={way.note ?? ""}
              maxLength={300}
              placeholder={t("experiments.form.way.note.hint")}
              onChange={({ target }) => set(place, { note: target.value === "" ? null : target.value })}
              data-testid={`way-note-${place}`}
            />
          </Field>
        </section>
      ))}
    </div>
  );
}

function Steps({ of, place, onChange }: { of: WaySteps; place: number; onChange: (to: WaySteps) => void }) {
  switch (of.is) {
    case "plays":
      return (
        <>
          <Field name={t("experiments.form.way.steps.first")} size="whole">
            <Select<Play>
              value={of.first}
              onChange={(first) => onChange({ ...of, first })}
              options={PLAYS.map((value) => ({ value, label: playName(value) }))}
              data-testid={`way-first-${place}`}
            />
          </Field>
          <Field name={t("experiments.form.way.steps.then")} size="whole">
            <Select<Play[]>
              mode="multiple"
              value={of.after}
              onChange={(after) => onChange({ ...of, after })}
              options={PLAYS.map((value) => ({ value, label: playName(value), disabled: value === "refund" }))}
              data-testid={`way-then-${place}`}
            />
          </Field>
        </>
      );
    case "script":
      return <ScriptPick of={of.script} place={place} onChange={(script) => onChange({ is: "script", script })} />;
    case "care":
      return (
        <Field name={t("experiments.form.way.care")} size="whole">
          {t(of.ask ? "experiments.steps.ask" : "experiments.steps.leave")}
        </Field>
      );
  }
}

function ScriptPick({ of, place, onChange }: { of: string; place: number; onChange: (to: string) => void }) {
  const shop = useShop();
  const language = useChoice("language");
  const shelf = useAnswer("script_list", { shop: shop.name, language });
  const scripts = shelf.data?.scripts.filter(({ words }) => words !== null) ?? [];
  return (
    <Field name={t("experiments.form.way.script")} size="whole">
      <Select<string>
        showSearch={{ optionFilterProp: "label" }}
        value={of === "" ? undefined : of}
        placeholder={t("experiments.form.way.script.hint")}
        onChange={onChange}
        options={scripts.map(({ name, words }) => ({ value: name, label: words?.title ?? scriptName(name) }))}
        data-testid={`way-script-${place}`}
      />
    </Field>
  );
}
