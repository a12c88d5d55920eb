import { Form, Input, Modal, Radio } from "antd";
import { useState } from "react";
import type { DateOrder, QuarantinePage } from "../door-types";
import { count } from "../parts/numbers";
import { listed, t } from "../words/words";
import css from "./Quarantine.module.css";
import type { useMend } from "./queries";

type Props = {
  answer: QuarantinePage;
  code: string | null;
  ticked: number[];
  mend: ReturnType<typeof useMend>;
  onClose: () => void;
};

type How = DateOrder | "text";

/** One correction for all ticked rows: how their dates are to be read, or the same text in the same column. */
export function Together({ answer, code, ticked, mend, onClose }: Props) {
  const rows = answer.rows.filter(({ id }) => ticked.includes(id));
  const codes = new Set(code === null ? rows.map((row) => row.code) : [code]);
  const dates = codes.size === 1 && codes.has("date_unreadable");
  const columns = new Set(rows.map(({ column }) => column));
  const [column] = columns.size === 1 && rows.length === ticked.length ? columns : [];
  const [how, setHow] = useState<How>(dates ? "day_first" : "text");
  const [text, setText] = useState("");
  const examples = [...new Set(rows.map(({ value }) => value).filter((value) => value !== ""))].slice(0, 3);
  const possible = dates || column !== undefined;
  const run = () => {
    if (how === "text") {
      if (column === undefined) return;
      mend.run({ rows: ticked.map((id) => ({ id, cells: [[column, text]] })), dates: null });
    } else mend.run({ rows: ticked.map((id) => ({ id, cells: [] })), dates: how });
    onClose();
  };
  return (
    <Modal
      open
      title={t("mend.together.title", { rows: count(ticked.length) })}
      onCancel={onClose}
      onOk={run}
      okText={t("mend.together.do", { rows: count(ticked.length) })}
      cancelText={t("mend.together.not")}
      okButtonProps={{
        disabled: !possible || (how === "text" && text.trim() === ""),
        "data-testid": "quarantine-together-do",
      }}
    >
      {possible ? (
        <Form layout="vertical">
          {examples.length > 0 && (
            <p className={css.none}>{t("mend.together.examples", { examples: listed(examples) })}</p>
          )}
          <Radio.Group value={how} onChange={({ target }) => setHow(target.value)} className={css.ways}>
            {dates && (
              <>
                <Radio value="day_first" data-testid="quarantine-day-first">
                  {t("mend.together.day_first")}
                </Radio>
                <Radio value="month_first">{t("mend.together.month_first")}</Radio>
              </>
            )}
            {column !== undefined && <Radio value="text">{t("mend.together.text", { column })}</Radio>}
          </Radio.Group>
          {column !== undefined && how === "text" && (
            <Input
              value={text}
              onChange={({ target }) => setText(target.value)}
              aria-label={column}
              autoFocus
              data-testid="quarantine-together-text"
            />
          )}
        </Form>
      ) : (
        <p>{t("mend.together.differ")}</p>
      )}
    </Modal>
  );
}
