import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown, Input } from "antd";
import { useState } from "react";
import type { CaseSheet, CaseStep } from "../../door-types";
import { KeyCap } from "../../parts/KeyCap";
import { useClerk } from "../../parts/me";
import { tailOf } from "../../parts/tail";
import { useLoneKeys } from "../../parts/useKeys";
import { t } from "../../words/words";
import { Clerk } from "./Clerk";
import css from "./case.module.css";
import { Missing, type MissingOf, missingOf } from "./Missing";
import { RefundForm } from "./RefundForm";
import { useCaseWrite } from "./useCaseWrite";

const ALL: readonly CaseStep[] = [
  "agree",
  "refuse",
  "send_back",
  "receive",
  "miss",
  "accept",
  "accept_part",
  "reject",
  "refund",
  "send_out",
  "confirm",
  "fail",
  "drop",
  "owe",
  "withdraw",
  "reopen",
  "dispute",
  "win",
  "lose",
  "meet_halfway",
];

/** The steps a case may take next, the first one on A, the others on numbers. All others say why not. */
export function Steps({ sheet }: { sheet: CaseSheet }) {
  const by = useClerk();
  const [note, setNote] = useState("");
  const [refunding, setRefunding] = useState(false);
  const [missing, setMissing] = useState<MissingOf | null>(null);
  const write = useCaseWrite("move_case");
  const row = sheet.case;
  const taken = (operation: number, step: CaseStep) => {
    setNote("");
    setMissing(null);
    const tail = tailOf(row.order_no ?? row.case_no);
    write.tell.done(t("caseview.moved", { tail, step: t(`move.${step}`) }), operation);
  };
  const take = (step: CaseStep) => {
    if (step === "refund" && sheet.steps.includes("refund")) {
      setRefunding(true);
      return;
    }
    const seen = { id: row.id, version: sheet.desk.version };
    const ask = { seen, step, at: null, note: note.trim() === "" ? null : note, by };
    write.run(
      ask,
      ({ operation }) => taken(operation, step),
      (code) => {
        setMissing(missingOf(code));
        return missingOf(code) !== null;
      },
    );
  };
  // What is over waits for nobody: no step of it is the next one, all of them are only possible.
  const first = sheet.desk.over ? undefined : sheet.steps[0];
  const others = first === undefined ? sheet.steps : sheet.steps.slice(1);
  const keys: [string, CaseStep][] = others.slice(0, 9).map((step, at) => [String(at + 1), step]);
  useLoneKeys({
    ...(first === undefined ? {} : { a: () => take(first) }),
    ...Object.fromEntries(keys.map(([key, step]) => [key, () => take(step)])),
  });
  const closed = ALL.filter((step) => !sheet.steps.includes(step));
  return (
    <section className={css.block} data-testid="case-steps">
      <h3 className={css.heading}>{t("caseview.next")}</h3>
      {by.trim() === "" && (
        <div className={css.who}>
          <span>{t("caseview.who")}</span>
          <Clerk />
        </div>
      )}
      <Input
        value={note}
        maxLength={6000}
        placeholder={t("caseview.remark")}
        aria-label={t("caseview.remark")}
        onChange={(event) => setNote(event.target.value)}
        data-testid="case-note"
      />
      <div className={css.steps}>
        {first !== undefined && (
          <Button
            type="primary"
            loading={write.isPending}
            onClick={() => take(first)}
            data-testid={`case-step-${first}`}
          >
            {t(`move.${first}`)} <KeyCap>A</KeyCap>
          </Button>
        )}
        {keys.map(([key, step]) => (
          <Button key={step} onClick={() => take(step)} data-testid={`case-step-${step}`}>
            {t(`move.${step}`)} <KeyCap>{key}</KeyCap>
          </Button>
        ))}
        <Dropdown
          trigger={["click"]}
          menu={{
            items: closed.map((step) => ({
              key: step,
              label: <span data-testid={`case-other-${step}`}>{t(`move.${step}`)}</span>,
              onClick: () => take(step),
            })),
          }}
        >
          <Button type="text" data-testid="case-others">
            {t("caseview.others")} <DownOutlined />
          </Button>
        </Dropdown>
      </div>
      {missing !== null && <Missing key={missing} of={missing} sheet={sheet} note={note} onDone={taken} />}
      {first === undefined && <p className={css.soft}>{t("caseview.next.none")}</p>}
      {refunding && <RefundForm sheet={sheet} onClose={() => setRefunding(false)} />}
    </section>
  );
}
