import { App, Checkbox, InputNumber, Modal, Segmented } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Appraisal, Job, JobRule, Measure, MeasureAbout, MeasureWeight } from "../door-types";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { monthName } from "../parts/time";
import { listed, t } from "../words/words";
import css from "./Appraisal.module.css";

type Draft = Partial<Record<Measure, MeasureWeight>>;

const drafted = (rule: JobRule | undefined): Draft =>
  Object.fromEntries((rule?.weights ?? []).map((weight) => [weight.measure, weight]));

/** What weighs how much and what is aimed at, job by job, from the month on the page on. Closing asks while any is unsaved. */
export function Rules({ sheet, onClose }: { sheet: Appraisal; onClose: () => void }) {
  const [job, setJob] = useState<Job>(sheet.people[0]?.job ?? "clerk");
  const [drafts, setDrafts] = useState<Partial<Record<Job, Draft>>>({});
  const { modal } = App.useApp();
  const ruleOf = (of: Job) => sheet.rules.find((one) => one.job === of);
  const unsaved = jobsOf(sheet).filter((one) => {
    const draft = drafts[one];
    return draft !== undefined && !same(draft, drafted(ruleOf(one)));
  });
  const leave = () => {
    if (unsaved.length === 0) return onClose();
    modal.confirm({
      title: t("appraisal.rules.leave"),
      content: t("appraisal.rules.leave.text", { jobs: listed(unsaved.map((one) => t(`appraisal.job.${one}`))) }),
      okText: t("appraisal.rules.leave.do"),
      okButtonProps: { danger: true, "data-testid": "rules-leave" },
      cancelText: t("appraisal.rules.leave.not"),
      onOk: onClose,
    });
  };
  const saved = () => {
    const [next] = unsaved.filter((one) => one !== job);
    if (next === undefined) return onClose();
    setDrafts(({ [job]: _, ...others }) => others);
    setJob(next);
  };
  return (
    <Weights
      sheet={sheet}
      job={job}
      since={ruleOf(job)?.from_month ?? null}
      draft={drafts[job] ?? drafted(ruleOf(job))}
      onDraft={(draft) => setDrafts({ ...drafts, [job]: draft })}
      onJob={setJob}
      onSaved={saved}
      onLeave={leave}
    />
  );
}

const jobsOf = (sheet: Appraisal): Job[] => [...new Set(sheet.measures.map((about) => about.job))];

function same(one: Draft, other: Draft): boolean {
  const told = (draft: Draft) => JSON.stringify(Object.entries(draft).toSorted(([a], [b]) => a.localeCompare(b)));
  return told(one) === told(other);
}

type Props = {
  sheet: Appraisal;
  job: Job;
  /** From which month on the present weights hold; none where presets do. */
  since: string | null;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onJob: (job: Job) => void;
  onSaved: () => void;
  onLeave: () => void;
};

function Weights({ sheet, job, since, draft, onDraft, onJob, onSaved, onLeave }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const save = useWrite("save_appraisal_rule");
  const month = monthName(sheet.month);
  const weights = Object.values(draft);
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  const keep = () =>
    save.mutate(
      { shop: shop.name, job, from_month: sheet.month, weights, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("appraisal.rules.saved", { job: t(`appraisal.job.${job}`), month }), operation);
          onSaved();
        },
        onError: tell.refused,
      },
    );
  return (
    <Modal
      open
      width={620}
      title={t("appraisal.rules")}
      okText={t("appraisal.rules.save", { month })}
      okButtonProps={{ disabled: sum !== 100 || sheet.closed, loading: save.isPending }}
      onOk={keep}
      onCancel={onLeave}
      mask={{ closable: false }}
    >
      <div className={css.rules}>
        <Segmented<Job>
          value={job}
          onChange={onJob}
          options={jobsOf(sheet).map((value) => ({ value, label: t(`appraisal.job.${value}`) }))}
        />
        <p className={css.soft}>
          {since === null ? t("appraisal.rules.preset") : t("appraisal.rules.since", { month: monthName(since) })}
        </p>
        {sheet.measures
          .filter((about) => about.job === job)
          .map((about) => (
            <OneWeight
              key={about.measure}
              about={about}
              of={draft[about.measure] ?? null}
              onChange={(weight) => {
                const { [about.measure]: _, ...rest } = draft;
                onDraft(weight === null ? rest : { ...rest, [about.measure]: weight });
              }}
            />
          ))}
        <p className={sum === 100 ? css.soft : css.amber} data-testid="weights-sum">
          {t("appraisal.rules.sum", { sum })}
        </p>
      </div>
    </Modal>
  );
}

type OneProps = { about: MeasureAbout; of: MeasureWeight | null; onChange: (weight: MeasureWeight | null) => void };

function OneWeight({ about: { measure, unit, more_is_better }, of, onChange }: OneProps) {
  const share = unit === "share";
  const shown = of === null ? null : share ? Math.round(of.target * 1000) / 10 : of.target;
  const name = t(`appraisal.measure.${measure}`);
  const change = (part: Partial<MeasureWeight>) => onChange({ measure, weight: 0, target: 0, ...of, ...part });
  return (
    <div className={css.rule}>
      <Checkbox
        checked={of !== null}
        onChange={({ target }) => onChange(target.checked ? { measure, weight: 10, target: share ? 0.05 : 5 } : null)}
      >
        {name} <span className={css.soft}>{t(more_is_better ? "appraisal.rules.more" : "appraisal.rules.less")}</span>
      </Checkbox>
      <InputNumber
        value={of?.weight ?? null}
        disabled={of === null}
        min={1}
        max={100}
        precision={0}
        prefix={t("appraisal.column.weight")}
        suffix="%"
        aria-label={`${name} ${t("appraisal.column.weight")}`}
        onChange={(weight) => change({ weight: weight ?? 0 })}
        data-testid={`weight-${measure}`}
      />
      <InputNumber
        value={shown}
        disabled={of === null}
        min={0.1}
        prefix={t("appraisal.column.target")}
        suffix={unit === "share" ? "%" : t(`appraisal.unit.${unit}`)}
        aria-label={`${name} ${t("appraisal.column.target")}`}
        onChange={(target) => change({ target: (target ?? 0) / (share ? 100 : 1) })}
        data-testid={`target-${measure}`}
      />
    </div>
  );
}
