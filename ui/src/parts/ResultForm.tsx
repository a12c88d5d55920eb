import { Input, Modal, Radio } from "antd";
import { type ReactNode, useState } from "react";
import { useWrite } from "../ask";
import type { LoopAction, LoopVerdict } from "../door-types";
import { t } from "../words/words";
import { ErrorNote } from "./ErrorNote";
import { Field } from "./Field";
import css from "./MakeChange.module.css";
import { useShop } from "./shop";
import { useTell } from "./tell";

const VERDICTS: readonly LoopVerdict[] = ["helped", "not_helped", "unclear"];

type Props = {
  of: { doing: LoopAction; id: number; what: string };
  dropped?: boolean;
  onClose: () => void;
  children?: ReactNode;
};

/** An action is over: whether it helped and what came of it, or why it is given up. */
export function ResultForm({ of, dropped = false, onClose, children }: Props) {
  const shop = useShop();
  const judge = useWrite("judge_action");
  const tell = useTell();
  const [said, setVerdict] = useState<LoopVerdict | null>(null);
  const [note, setNote] = useState("");
  const verdict = dropped ? "dropped" : said;
  const keep = () => {
    if (verdict === null || note.trim() === "") return;
    judge.mutate(
      { shop: shop.name, doing: of.doing, id: of.id, verdict, note },
      {
        onSuccess: ({ operation }) => {
          tell.done(t(dropped ? "action.dropped" : "loop.judged"), operation);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t(dropped ? "action.drop" : "loop.judge")}
      okText={t(dropped ? "action.drop" : "action.close")}
      onOk={keep}
      okButtonProps={{ disabled: verdict === null || note.trim() === "", "data-testid": "result-keep" }}
      confirmLoading={judge.isPending}
      onCancel={onClose}
      width={480}
      destroyOnHidden
    >
      <div className={css.form} data-testid="result-form">
        <p className={css.about}>{of.what}</p>
        {children !== undefined && <div className={css.wide}>{children}</div>}
        {!dropped && (
          <Field name={t("action.helped")} size="whole">
            <Radio.Group
              value={said}
              onChange={({ target }) => setVerdict(target.value)}
              options={VERDICTS.map((value) => ({
                value,
                label: <span data-testid={`loop-verdict-${value}`}>{t(`loop.verdict.${value}`)}</span>,
              }))}
            />
          </Field>
        )}
        <Field name={t(dropped ? "action.drop.why" : "action.result")} size="whole">
          <Input.TextArea
            autoSize
            value={note}
            maxLength={200}
            placeholder={dropped ? undefined : t("action.result.hint")}
            onChange={(event) => {
              setNote(event.target.value);
              judge.reset();
            }}
            data-testid="result-note"
          />
        </Field>
        {judge.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={judge.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
