import { EllipsisOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ChangeRow } from "../door-types";
import { useMay } from "../parts/me";
import { ResultForm } from "../parts/ResultForm";
import { useTell } from "../parts/tell";
import { dayOf, shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Actions.module.css";
import { BeforeAfter } from "./BeforeAfter";
import { LiveForm } from "./LiveForm";
import { PlanForm } from "./PlanForm";

type Form = "live" | "plan" | "result" | "drop";

/** How an action stands, and its next step: done, its result, or what else may become of it. */
export function ActionActs({ of }: { of: ChangeRow }) {
  const now = useNow();
  const may = useMay();
  const [form, setForm] = useState<Form | null>(null);
  const close = () => setForm(null);
  if (of.result !== null) {
    const { verdict, note, by } = of.result;
    return (
      <span className={css.result} data-testid={`action-result-${of.id}`}>
        <b className={css[verdict]}>{textOf(`loop.verdict.${verdict}`) ?? verdict}</b>
        <span title={by}>{note}</span>
      </span>
    );
  }
  const ripe = of.result_on !== null && of.result_on <= dayOf(now);
  return (
    <span className={css.acts}>
      {of.live_on === null && may("mark_change_live") && (
        <Button size="small" type="primary" onClick={() => setForm("live")} data-testid="change-live">
          {t("action.done")}
        </Button>
      )}
      {ripe && may("judge_action") && (
        <Button size="small" type="primary" onClick={() => setForm("result")} data-testid="action-judge">
          {t("loop.judge")}
        </Button>
      )}
      {of.result_on !== null && !ripe && (
        <span className={css.soft}>{t("action.result.from", { on: shortDay(of.result_on, now) })}</span>
      )}
      {may("plan_change") && <More of={of} onForm={setForm} />}
      {form === "live" && <LiveForm of={of} onClose={close} />}
      {form === "plan" && <PlanForm of={of} onClose={close} />}
      {(form === "result" || form === "drop") && (
        <ResultForm of={{ doing: "change", id: of.id, what: of.what }} dropped={form === "drop"} onClose={close}>
          {form === "result" && <BeforeAfter change={of.id} />}
        </ResultForm>
      )}
    </span>
  );
}

function More({ of, onForm }: { of: ChangeRow; onForm: (form: Form) => void }) {
  const remove = useWrite("remove_change");
  const mark = useWrite("mark_change_live");
  const tell = useTell();
  const drop = () =>
    remove.mutate(
      { change: of.id },
      { onSuccess: ({ operation }) => tell.done(t("changes.removed"), operation), onError: tell.refused },
    );
  const notYet = () =>
    mark.mutate(
      { change: of.id, live_on: null },
      { onSuccess: ({ operation }) => tell.done(t("changes.live.done"), operation), onError: tell.refused },
    );
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          {
            key: "plan",
            label: <span data-testid="action-plan">{t("action.plan")}</span>,
            onClick: () => onForm("plan"),
          },
          of.live_on === null
            ? {
                key: "remove",
                label: <span data-testid="action-remove">{t("changes.remove")}</span>,
                onClick: drop,
              }
            : { key: "not_yet", label: t("changes.live.take_back"), onClick: notYet },
          {
            key: "drop",
            label: <span data-testid="action-drop">{t("action.drop")}</span>,
            onClick: () => onForm("drop"),
          },
        ],
      }}
    >
      <Button
        size="small"
        type="text"
        icon={<EllipsisOutlined />}
        aria-label={t("action.more")}
        data-testid="action-more"
      />
    </Dropdown>
  );
}
