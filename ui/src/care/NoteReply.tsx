import { Button, InputNumber, Popover } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { Field } from "../parts/Field";
import { MomentField } from "../parts/MomentField";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { shopNow } from "../parts/time";
import { readMoment, secondsAfter } from "../parts/typed";
import { t } from "../words/words";
import css from "./Care.module.css";

/** One answer noted by hand, where the platform gives no list. */
export function NoteReply() {
  const [open, setOpen] = useState(false);
  return (
    <Popover trigger="click" open={open} onOpenChange={setOpen} content={<Form onDone={() => setOpen(false)} />}>
      <Button type="link" size="small">
        {t("care.replies.by_hand")}
      </Button>
    </Popover>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const shop = useShop();
  const clerk = useClerk();
  const note = useWrite("note_reply");
  const tell = useTell();
  const [typed, setTyped] = useState("");
  const asked = readMoment(typed, shopNow());
  const [seconds, setSeconds] = useState<number | null>(null);
  const keep = () =>
    asked !== null &&
    note.mutate(
      {
        shop: shop.name,
        asked_at: asked,
        answered_at: seconds === null ? null : secondsAfter(asked, seconds),
        clerk,
      },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("care.replies.noted"), operation);
          onDone();
        },
        onError: tell.refused,
      },
    );
  return (
    <div className={css.form}>
      <Field name={t("care.replies.asked")} size="whole">
        <MomentField
          text={typed}
          onChange={setTyped}
          empty="11-20 14:30"
          name={t("care.replies.asked")}
          testid="reply-asked"
        />
      </Field>
      <Field name={t("care.replies.seconds")} size="whole">
        <InputNumber min={0} precision={0} value={seconds} onChange={setSeconds} />
      </Field>
      <Button type="primary" disabled={asked === null} loading={note.isPending} onClick={keep}>
        {t("feedback.keep")}
      </Button>
    </div>
  );
}
