import { CalendarOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { t } from "../words/words";
import { DatePicker } from "./DatePicker";
import css from "./MomentField.module.css";
import { shopNow } from "./time";
import { readMoment, typedMoment } from "./typed";

type Props = { text: string; onChange: (text: string) => void; empty: string; name: string; testid: string };

/** Something stands in the field that is no moment: nothing may be kept yet. */
export function isUnread(text: string): boolean {
  return text.trim() !== "" && readMoment(text, shopNow()) === null;
}

/** A moment, typed as one likes or chosen on the calendar; what cannot be read stays and says so. */
export function MomentField({ text, onChange, empty, name, testid }: Props) {
  const [choosing, setChoosing] = useState(false);
  const unread = isUnread(text);
  const at = readMoment(text, shopNow());
  return (
    <span className={css.moment}>
      <Input
        value={text}
        placeholder={empty}
        maxLength={40}
        status={unread ? "error" : ""}
        aria-label={name}
        aria-invalid={unread}
        onChange={({ target }) => onChange(target.value)}
        onBlur={() => at !== null && onChange(typedMoment(at))}
        suffix={
          <Button
            size="small"
            type="text"
            icon={<CalendarOutlined />}
            aria-label={t("time.pick")}
            onClick={() => setChoosing(true)}
          />
        }
        data-testid={testid}
      />
      <DatePicker
        className={css.calendar}
        showTime={{ format: "HH:mm" }}
        tabIndex={-1}
        aria-hidden
        open={choosing}
        onOpenChange={setChoosing}
        value={at === null ? null : dayjs(at)}
        onChange={(chosen) => onChange(chosen === null ? "" : chosen.format("YYYY-MM-DD HH:mm"))}
      />
      {unread && (
        <span className={css.unread} role="alert" data-testid={`${testid}-unread`}>
          {t("time.unread")}
        </span>
      )}
    </span>
  );
}
