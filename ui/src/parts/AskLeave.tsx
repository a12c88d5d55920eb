import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { type Name, Refusal } from "../door";
import { t } from "../words/words";
import css from "./AskLeave.module.css";
import { ErrorNote } from "./ErrorNote";
import { useIsSigned } from "./me";
import { useTell } from "./tell";

type Props = { command: Name; ask: Record<string, unknown>; refused: unknown; onAsked: () => void };

/** Refusals that somebody else may lift. */
const ASKED_FOR: ReadonlySet<string> = new Set(["over_limit", "ledger_under_cost"]);

/** What appears at the end of a form that scrolls is scrolled to. */
const show = (shown: HTMLElement | null) => shown?.scrollIntoView({ block: "nearest" });

/** What went over a limit or below cost can be asked for, with the very wish. Shown below its refusal and nowhere else. */
export function AskLeave({ command, ask, refused, onAsked }: Props) {
  const [reason, setReason] = useState("");
  const write = useWrite("ask_leave");
  const tell = useTell();
  const signed = useIsSigned();
  if (!signed || !(refused instanceof Refusal) || !ASKED_FOR.has(refused.code)) return null;
  const under_cost = refused.code === "ledger_under_cost";
  const send = () =>
    write.mutate(
      { command, ask, reason, under_cost },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("leave.asked"), operation);
          onAsked();
        },
      },
    );
  return (
    <div className={css.ask} ref={show}>
      <Input
        value={reason}
        maxLength={200}
        placeholder={t("leave.ask.reason")}
        aria-label={t("leave.ask.reason")}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={send}
        data-testid="leave-reason"
      />
      <Button
        type="primary"
        disabled={reason.trim() === ""}
        loading={write.isPending}
        onClick={send}
        data-testid="leave-ask"
      >
        {t("leave.ask")}
      </Button>
      {write.error !== null && <ErrorNote error={write.error} />}
    </div>
  );
}
