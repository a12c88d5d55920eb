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
import { footed, Person } from "./ChargeForm";
import css from "./Charges.module.css";

/** The days on which somebody is away, and who stands in. */
export function AbsenceForm({ people, onClose }: { people: ChargeCandidate[]; onClose: () => void }) {
  const today = dayOf(shopNow());
  const [person, setPerson] = useState<number | null>(null);
  const [substitute, setSubstitute] = useState<number | null>(null);
  const [from, setFrom] = useState<Day>(today);
  const [until, setUntil] = useState<Day>(today);
  const note = useWrite("note_absence");
  const tell = useTell();
  const wrong = until < from ? t("absence.backwards") : until < today ? t("absence.over") : null;
  const lacks = person === null ? t("charge.lacks.person") : wrong;
  const keep = () => {
    if (person === null || lacks !== null) return;
    note.mutate(
      { person, from, until, substitute },
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
      okButtonProps={{ disabled: lacks !== null, "data-testid": "absence-save" }}
      confirmLoading={note.isPending}
      onCancel={onClose}
      footer={footed(lacks)}
      width={440}
    >
      <form className={css.form} onSubmit={(event) => event.preventDefault()}>
        <Labelled name={t("absence.column.person")}>
          <Person value={person} people={people} onChange={setPerson} testid="absence-person" />
        </Labelled>
        <div className={css.pair}>
          <OneDay name={t("absence.first")} of={from} onChange={setFrom} testid="absence-from" />
          <OneDay
            name={t("absence.last")}
            of={until}
            wrong={wrong !== null}
            onChange={setUntil}
            testid="absence-until"
          />
        </div>
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

type DayProps = { name: string; of: Day; wrong?: boolean; onChange: (day: Day) => void; testid: string };

function OneDay({ name, of, wrong = false, onChange, testid }: DayProps) {
  return (
    <Labelled name={name}>
      <DatePicker
        value={dayjs(of)}
        allowClear={false}
        status={wrong ? "error" : ""}
        onChange={(day) => day !== null && onChange(day.format("YYYY-MM-DD"))}
        aria-label={name}
        data-testid={testid}
      />
    </Labelled>
  );
}
