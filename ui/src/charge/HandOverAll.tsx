import { Modal } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { HandoverThen, HeldSheet } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { Labelled } from "../settings/Labelled";
import { t } from "../words/words";
import { Person } from "./ChargeForm";
import css from "./Charges.module.css";

type Props = { person: { id: number; name: string }; then: HandoverThen; onClose: () => void };

/** What somebody still holds, and one step that gives all of it to somebody else. */
export function HandOverAll({ person, then, onClose }: Props) {
  const held = useAnswer("held_work", { person: person.id });
  const people = useAnswer("charge_list", {}).data?.people ?? [];
  const [to, setTo] = useState<number | null>(null);
  const hand = useWrite("hand_over_all");
  const tell = useTell();
  const { name } = person;
  const missing = held.data === undefined || (held.data.anything && to === null);
  const run = () =>
    hand.mutate(
      { from: person.id, to, then },
      {
        onSuccess: ({ operation, answer }) => {
          const pieces = count(answer.cases + answer.parcels + answer.halts + answer.actions);
          tell.done(t(`handover.done.${then}`, { name, pieces, rules: count(answer.rules) }), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t(`handover.title.${then}`, { name })}
      okText={t(`handover.ok.${then}`)}
      onOk={run}
      okButtonProps={{ disabled: missing, "data-testid": "handover-do" }}
      confirmLoading={hand.isPending}
      onCancel={onClose}
      width={460}
    >
      <Settled of={held}>
        {(sheet) => (
          <form className={css.form} onSubmit={(event) => event.preventDefault()}>
            <Holds sheet={sheet} />
            {sheet.anything && (
              <Labelled name={t("handover.to")} text={t("handover.to.text")}>
                <Person
                  value={to}
                  people={people.filter(({ id }) => id !== person.id)}
                  onChange={setTo}
                  testid="handover-to"
                />
              </Labelled>
            )}
            {hand.error !== null && <ErrorNote error={hand.error} />}
          </form>
        )}
      </Settled>
    </Modal>
  );
}

function Holds({ sheet }: { sheet: HeldSheet }) {
  const { answers } = sheet;
  const named = [
    ["cases", sheet.cases],
    ["parcels", sheet.parcels],
    ["halts", sheet.halts],
    ["actions", sheet.actions],
    ["rules", sheet.rules],
  ] as const;
  const open = answers === null ? 0 : answers.cases + answers.parcels + answers.halts + answers.reviews + answers.calls;
  return (
    <>
      {sheet.anything ? (
        <div className={css.held} data-testid="handover-holds">
          {named
            .filter(([, pieces]) => pieces > 0)
            .map(([what, pieces]) => (
              <span key={what}>
                {t(`handover.holds.${what}`)} <b>{count(pieces)}</b>
              </span>
            ))}
        </div>
      ) : (
        <p data-testid="handover-nothing">{t("handover.nothing")}</p>
      )}
      {answers !== null && open > 0 && (
        <small>{t("handover.answers", { count: count(open), cases: count(answers.cases) })}</small>
      )}
    </>
  );
}
