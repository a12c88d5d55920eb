import { Modal } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ChangeRow } from "../door-types";
import { DatePicker, shopToday } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

/** Done, since which day. */
export function LiveForm({ of, onClose }: { of: ChangeRow; onClose: () => void }) {
  const [day, setDay] = useState<Dayjs>(shopToday());
  const mark = useWrite("mark_change_live");
  const tell = useTell();
  const keep = () =>
    mark.mutate(
      { change: of.id, live_on: day.format("YYYY-MM-DD") },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("changes.live.done"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("action.done")}
      okText={t("changes.live.mark")}
      onOk={keep}
      okButtonProps={{ "data-testid": "live-keep" }}
      confirmLoading={mark.isPending}
      onCancel={onClose}
      width={420}
      destroyOnHidden
    >
      <p>{of.what}</p>
      <Field name={t("changes.live")}>
        <DatePicker
          value={day}
          allowClear={false}
          onChange={(to) => to !== null && setDay(to)}
          maxDate={shopToday()}
          aria-label={t("changes.live")}
        />
      </Field>
      {mark.error !== null && <ErrorNote error={mark.error} />}
    </Modal>
  );
}
