import { Button, InputNumber } from "antd";
import { useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { Setting } from "./Setting";

/** How long buyers' numbers are kept, where they are. */
export function SealedDays() {
  const state = useAnswer("sealed_state", {});
  const save = useWrite("choose_sealed_days");
  const tidy = useTask("tidy_numbers");
  const tell = useTell();
  const [days, setDays] = useState<number | null>(null);
  const kept = state.data;
  if (kept === undefined || !(kept.kept || kept.numbers > 0)) return null;
  const put = () =>
    save.mutate(
      { days: days ?? kept.days },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("sealed.days.saved"), operation);
          // shorter days hold at once
          tidy.mutate({});
          setDays(null);
        },
        onError: tell.refused,
      },
    );
  return (
    <Setting name={t("sealed.days")} text={t("sealed.days.text", { count: count(kept.numbers) })}>
      <InputNumber
        value={days ?? kept.days}
        min={1}
        max={180}
        precision={0}
        onChange={setDays}
        aria-label={t("sealed.days")}
      />
      {days !== null && days !== kept.days && (
        <Button type="primary" loading={save.isPending} onClick={put}>
          {t("calls.rules.save")}
        </Button>
      )}
    </Setting>
  );
}
