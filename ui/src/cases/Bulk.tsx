import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { Refusal } from "../door";
import type { CaseStep, DeskRow } from "../door-types";
import { toldOf } from "../parts/ErrorNote";
import { useClerk } from "../parts/me";
import { count } from "../parts/numbers";
import { useCaseWrite } from "../sheets/case/useCaseWrite";
import { t } from "../words/words";
import css from "./Work.module.css";

const STEPS: readonly CaseStep[] = ["agree", "refuse", "receive", "send_back", "accept", "withdraw", "dispute"];

type Props = { rows: DeskRow[]; onDone: () => void; children: ReactNode };

/** One step for all that are chosen; those that cannot take it stay and say why. `children` is what else is done with them. */
export function Bulk({ rows, onDone, children }: Props) {
  const by = useClerk();
  const write = useCaseWrite("move_cases");
  const take = (step: CaseStep) => {
    const seen = rows.map((row) => ({ id: row.case.id, version: row.version }));
    write.run({ seen, step, by }, ({ operation, answer }) => {
      const done = t("desk.bulk.done", { count: count(answer.moved), step: t(`move.${step}`) });
      const why = answer.stayed[0];
      const stayed =
        why === undefined
          ? ""
          : t("desk.bulk.stayed", {
              count: count(answer.stayed.length),
              why: toldOf(new Refusal(why.code, why.params)).what,
            });
      write.tell.done(`${done} ${stayed}`.trim(), operation);
      onDone();
    });
  };
  return (
    <footer className={css.bulk} data-testid="desk-bulk">
      <b>{t("desk.bulk", { count: count(rows.length) })}</b>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: STEPS.map((step) => ({
            key: step,
            label: <span data-testid={`bulk-${step}`}>{t(`move.${step}`)}</span>,
            onClick: () => take(step),
          })),
        }}
      >
        <Button type="primary" loading={write.isPending} data-testid="bulk-do">
          {t("desk.bulk.do")}
        </Button>
      </Dropdown>
      {children}
      <Button type="text" onClick={onDone}>
        {t("desk.bulk.clear")}
      </Button>
    </footer>
  );
}
