import { AutoComplete, Input, Select } from "antd";
import dayjs from "dayjs";
import { useAnswer } from "../ask";
import type { ActionKind, ActionPlan, Day } from "../door-types";
import { t } from "../words/words";
import { DatePicker } from "./DatePicker";
import { Field } from "./Field";
import { useMay } from "./me";

export const ACTION_KINDS: readonly ActionKind[] = [
  "product",
  "marketing",
  "logistics",
  "flow",
  "training",
  "service",
  "supply",
];

type Props = { plan: ActionPlan; onChange: (plan: ActionPlan) => void; from: Day };

/** Kind, person, day and hope of an improvement action. */
export function PlanFields({ plan, onChange, from }: Props) {
  const may = useMay();
  const people = useAnswer("charge_list", {}, may("charge_list") ? "now" : "not_yet").data?.people ?? [];
  const put = (part: Partial<ActionPlan>) => onChange({ ...plan, ...part });
  return (
    <>
      <Field name={t("action.kind")}>
        <Select<ActionKind>
          allowClear
          value={plan.kind}
          placeholder={t("action.kind.none")}
          onChange={(kind) => put({ kind: kind ?? null })}
          options={ACTION_KINDS.map((value) => ({
            value,
            label: <span data-testid={`change-kind-${value}`}>{t(`action.kind.${value}`)}</span>,
          }))}
          data-testid="change-kind"
        />
      </Field>
      <Field name={t("action.owner")}>
        <AutoComplete
          value={plan.owner ?? ""}
          onChange={(owner: string) => put({ owner })}
          options={people.map(({ name }) => ({ value: name }))}
          showSearch={{ filterOption: (typed, option) => (option?.value ?? "").includes(typed) }}
          maxLength={40}
          data-testid="change-owner"
        />
      </Field>
      <Field name={t("action.due")}>
        <DatePicker
          value={plan.due_on === null ? null : dayjs(plan.due_on)}
          minDate={dayjs(from)}
          onChange={(day) => put({ due_on: day?.format("YYYY-MM-DD") ?? null })}
          data-testid="change-due"
        />
      </Field>
      <Field name={t("action.expected")}>
        <Input
          value={plan.expected ?? ""}
          maxLength={200}
          placeholder={t("action.expected.hint")}
          onChange={(event) => put({ expected: event.target.value })}
          data-testid="change-expected"
        />
      </Field>
    </>
  );
}
