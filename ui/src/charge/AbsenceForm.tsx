import { Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ChargeCandidate, Day } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { Labelled } from "../settings/Labelled";
import { t } from "../words/words";
import { Person } from "./ChargeForm";
import css from "./Charges.module.css";

/** The days on which somebody is away, and who stands in. */
export function AbsenceForm({ people, onClose }: { people: ChargeCandidate[]; onClose: () => void }) {
  const today = dayOf(shopNow());
  const [person, setPerson] = useState<number | null>(null);
  const [substitute, setSubstitute] = useState<number | null>(null);
  const [days, setDays] = useState<[Day, Day]>([today, today]);
  const note = useWrite("note_absence");
  const tell = useTell();
  const keep = () => {
    if (person === null) return;
    note.mutate(
      { person, from: days[0], until: days[1], substitute },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("absence.saved"), operation);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t("absence.form.title")}
      okText={t("charge.form.save")}
      onOk={keep}
      okButtonProps={{ disabled: person === null, "data-testid": "absence-save" }}
      confirmLoading={note.isPending}
      onCancel={onClose}
      width={440}
    >
      <form className={css.form} onSubmit={(event) => event.preventDefault()}>
        <Labelled name={t("absence.column.person")}>
          <Person value={person} people={people} onChange={setPerson} testid="absence-person" />
        </Labelled>
        <Labelled name={t("absence.column.days")}>
          <DatePicker.RangePicker
            value={[dayjs(days[0]), dayjs(days[1])]}
            allowClear={false}
            onChange={(range) => {
              const [from, to] = range ?? [];
              if (from != null && to != null) setDays([from.format("YYYY-MM-DD"), to.format("YYYY-MM-DD")]);
            }}
          />
        </Labelled>
        <Labelled name={t("absence.column.substitute")} text={t("absence.substitute.text")}>
          <Person
            value={substitute}
            people={people.filter(({ id }) => id !== person)}
            onChange={setSubstitute}
            testid="absence-substitute"
          />
        </Labelled>
        {note.error !== null && <ErrorNote error={note.error} />}
      </form>
    </Modal>
  );
}
