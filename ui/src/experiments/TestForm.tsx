import { Button, Input, InputNumber, Segmented, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { ExperimentDraft, ExperimentMeasure, ExperimentSubject } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { KeyCap } from "../parts/KeyCap";
import { count, mistyped } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { useKeys } from "../parts/useKeys";
import { useOpened } from "../parts/useOpened";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Experiments.module.css";
import { PlanLine } from "./PlanLine";
import { PopulationFields } from "./PopulationFields";
import { blank, planOf, SUBJECTS, waysOf } from "./presets";
import { Rate } from "./RateField";
import { WayFields } from "./WayFields";

type Props = {
  subject: ExperimentSubject;
  onSubject: (to: ExperimentSubject) => void;
  onDone: () => void;
  onBegun: (id: number) => void;
};

const unsaved = new Map<string, ExperimentDraft>();
const MOST_WAYS = 4;

const measuresOf = (subject: ExperimentSubject): readonly ExperimentMeasure[] =>
  subject === "care" ? ["returned", "quality", "again"] : ["refunded", "again"];

/** A new test: what is tested on whom, what it is judged by, its ways; and how many cases that takes. */
export function TestForm({ subject, onSubject, onDone, onBegun }: Props) {
  const shop = useShop();
  const form = useOpened<HTMLDivElement>();
  const start = useWrite("start_experiment");
  const tell = useTell();
  const of = `${shop.name} ${subject}`;
  const [first] = useState(() => blank(subject));
  const [draft, setDraft] = useState(unsaved.get(of) ?? first);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const kept = useKept(unsaved, of, changed ? draft : null, t("experiments.kept"));
  const { usual_bp, hoped_bp } = draft;
  const plan = useAnswer("experiment_plan", { shop: shop.name, ...planOf(draft), usual_bp, hoped_bp }).data;
  const set = (to: Partial<ExperimentDraft>) => {
    start.reset();
    setDraft({ ...draft, ...to });
  };
  const run = () => {
    if (draft.name.trim() === "" || mistyped(draft) || start.isPending) return;
    start.mutate(
      { shop: shop.name, experiment: draft },
      {
        onSuccess: ({ operation, answer }) => {
          kept();
          tell.done(t("experiments.begun", { name: draft.name.trim(), count: count(answer.planned) }), operation);
          onBegun(answer.id);
        },
      },
    );
  };
  useKeys({ "Ctrl+Enter": run, Escape: onDone });
  const cases = subject !== "care";
  return (
    <Card
      title={t("experiments.new")}
      note={t("experiments.form.note")}
      extra={
        <Segmented<ExperimentSubject>
          value={subject}
          onChange={onSubject}
          options={SUBJECTS.map((value) => ({
            value,
            label: <span data-testid={`experiment-subject-${value}`}>{t(`experiments.subject.${value}`)}</span>,
          }))}
          aria-label={t("experiments.col.subject")}
        />
      }
    >
      <div ref={form} className={css.fields} data-testid="experiment-form">
        <Field name={t("experiments.form.name")}>
          <Input
            value={draft.name}
            maxLength={60}
            onChange={({ target }) => set({ name: target.value })}
            data-testid="experiment-name"
          />
        </Field>
        <Field name={t("experiments.form.measure")}>
          <Select<ExperimentMeasure>
            value={draft.measure}
            onChange={(measure) => set({ measure })}
            options={measuresOf(subject).map((value) => ({ value, label: t(`experiments.measure.${value}`) }))}
            data-testid="experiment-measure"
          />
        </Field>
        <Field name={t("experiments.form.from")}>
          <DatePicker
            value={dayjs(draft.from_on)}
            allowClear={false}
            minDate={dayjs(dayOf(shopNow()))}
            onChange={(day) => day !== null && set({ from_on: day.format("YYYY-MM-DD") })}
            aria-label={t("experiments.form.from")}
          />
        </Field>
        <Field name={t("experiments.form.days")}>
          <InputNumber
            value={draft.watch_days}
            precision={0}
            onChange={(days) => set({ watch_days: days ?? first.watch_days })}
            data-testid="experiment-days"
          />
        </Field>
        <PopulationFields of={draft.population} cases={cases} onChange={(population) => set({ population })} />
        <Field name={t("experiments.form.usual")}>
          <Rate of={usual_bp} onChange={(to) => set({ usual_bp: to })} testid="experiment-usual" />
        </Field>
        <Field name={t("experiments.form.hoped")}>
          <Rate of={hoped_bp} onChange={(to) => set({ hoped_bp: to })} testid="experiment-hoped" />
        </Field>
        {cases && (
          <Field name={t("experiments.form.guard")}>
            <Yuan of={draft.guard_fen} onChange={(guard_fen) => set({ guard_fen })} testid="experiment-guard" />
          </Field>
        )}
      </div>
      <PlanLine of={plan} onUsual={(to) => set({ usual_bp: to })} />
      <WayFields of={draft.ways} onChange={(ways) => set({ ways })} />
      <p className={css.soft}>{t("experiments.form.law")}</p>
      {start.error !== null && <ErrorNote error={start.error} />}
      <div className={css.acts}>
        <Button
          type="primary"
          disabled={draft.name.trim() === "" || mistyped(draft)}
          loading={start.isPending}
          onClick={run}
          data-testid="experiment-save"
        >
          {t("experiments.form.save")} <KeyCap>Ctrl+Enter</KeyCap>
        </Button>
        <Button onClick={onDone}>
          {t("experiments.form.cancel")} <KeyCap>Esc</KeyCap>
        </Button>
        {draft.ways.length < MOST_WAYS && (
          <Button
            type="link"
            onClick={() => set({ ways: withOneMore(draft, subject) })}
            data-testid="experiment-way-add"
          >
            {t("experiments.form.way.add")}
          </Button>
        )}
      </div>
    </Card>
  );
}

const SHARES: Record<number, number[]> = { 2: [50, 50], 3: [34, 33, 33], 4: [25, 25, 25, 25] };

/** One more way, all with about the same share. */
function withOneMore({ ways }: ExperimentDraft, subject: ExperimentSubject) {
  const more = waysOf(subject).at(-1);
  if (more === undefined) return ways;
  const all = [...ways, { ...more, name: "" }];
  return all.map((way, place) => ({ ...way, share: SHARES[all.length]?.[place] ?? way.share }));
}
