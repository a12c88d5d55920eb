import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button, Input, InputNumber } from "antd";
import type { Level, MembersTold } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { count, yuan } from "../parts/numbers";
import { useCopy } from "../parts/useCopy";
import { Yuan } from "../parts/Yuan";
import { listed, t } from "../words/words";
import css from "./Members.module.css";

type Props = {
  number: number;
  level: Level;
  row: MembersTold["levels"][number] | undefined;
  onChange: (to: Partial<Level>) => void;
  onRemove: () => void;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

/** One level to write on; what is said of it to a buyer stands below. */
export function LevelCard({ number, level, row, onChange, onRemove, onUp, onDown }: Props) {
  const copy = useCopy();
  const said = t("members.script", { level: level.name, benefit: level.benefit });
  const extra = (
    <>
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined />}
        disabled={onUp === null}
        onClick={() => onUp?.()}
        aria-label={t("members.up")}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined />}
        disabled={onDown === null}
        onClick={() => onDown?.()}
        aria-label={t("members.down")}
      />
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        onClick={onRemove}
        aria-label={t("members.remove")}
        data-testid={`level-remove-${number}`}
      />
    </>
  );
  return (
    <Card
      title={level.name === "" ? t("members.unnamed") : level.name}
      note={
        row === undefined ? undefined : t("members.members", { count: count(row.members), spent: yuan(row.spent_fen) })
      }
      extra={extra}
    >
      <div className={css.fields}>
        <Field name={t("members.name")}>
          <Input
            value={level.name}
            maxLength={20}
            onChange={({ target }) => onChange({ name: target.value })}
            data-testid={`level-name-${number}`}
          />
        </Field>
        <Field name={t("members.orders")}>
          <InputNumber
            min={1}
            max={10000}
            precision={0}
            value={level.at_least_orders}
            onChange={(at_least_orders) => onChange({ at_least_orders })}
            data-testid={`level-orders-${number}`}
          />
        </Field>
        <Field name={t("members.fen")}>
          <Yuan
            of={level.at_least_fen}
            onChange={(at_least_fen) => onChange({ at_least_fen })}
            testid={`level-fen-${number}`}
          />
        </Field>
        <Field name={t("members.benefit")} size="whole">
          <Input
            value={level.benefit}
            maxLength={60}
            placeholder={t("members.benefit.example")}
            onChange={({ target }) => onChange({ benefit: target.value })}
            data-testid={`level-benefit-${number}`}
          />
        </Field>
      </div>
      {level.benefit.trim() !== "" && (
        <p className={css.script}>
          {said}
          <Button type="link" size="small" icon={<CopyOutlined />} onClick={() => copy(said)}>
            {t("members.copy")}
          </Button>
        </p>
      )}
      {row !== undefined && row.gifts.length > 0 && (
        <p className={css.note}>{t("members.gifts.asked", { names: listed(row.gifts) })}</p>
      )}
    </Card>
  );
}
