import { Checkbox } from "antd";
import { useWrite } from "../ask";
import type { HaltSheet, HaltStep } from "../door-types";
import { useClerk, useMay } from "../parts/me";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Halts.module.css";
import { stateOf, whatOf, whoOf } from "./names";

/** The plan as it was when the halt began, ticked off with the time. */
export function Steps({ of }: { of: HaltSheet }) {
  if (of.steps.length === 0) return <p className={css.soft}>{t("stops.steps.none")}</p>;
  return (
    <ol className={css.steps} data-testid="halt-steps">
      {of.steps.map((step) => (
        <Step key={step.place} halt={of.halt.id} of={step} />
      ))}
    </ol>
  );
}

function Step({ halt, of }: { halt: number; of: HaltStep }) {
  const now = useNow();
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const tick = useWrite("tick_halt_step");
  const done = of.done_at !== null;
  const said =
    of.done_at === null
      ? t("stops.steps.by", { at: moment(of.by_at, now) })
      : t("stops.steps.done", { at: moment(of.done_at, now), by: of.done_by ?? "—" });
  return (
    <li className={css.step} data-state={stateOf(of)} data-testid={`halt-step-${of.place}`}>
      <Checkbox
        checked={done}
        disabled={!may("tick_halt_step") || tick.isPending}
        onChange={() =>
          tick.mutate(
            { halt, place: of.place, done: !done, by },
            { onSuccess: ({ operation }) => tell.done(t("act.tick_halt_step"), operation), onError: tell.refused },
          )
        }
        data-testid={`halt-tick-${of.place}`}
      >
        {whatOf(of.step)}
      </Checkbox>
      <span className={css.soft}>{whoOf(of.step)}</span>
      <span className={of.late ? css.late : css.soft}>
        {said} {of.late && t("stops.steps.late")}
      </span>
    </li>
  );
}
