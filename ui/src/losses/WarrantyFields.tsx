import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, InputNumber, Select } from "antd";
import type { Warranty } from "../door-types";
import { Field } from "../parts/Field";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { categoryName } from "./names";

const YEAR = 365;
/** What stands for all goods without days of their own. */
const ALL = "";

type Props = { of: Warranty[]; categories: string[]; onChange: (warranty: Warranty[]) => void };

/** How long goods have to hold, by kind: a line for each, and one for all the others. */
export function WarrantyFields({ of, categories, onChange }: Props) {
  const free = [null, ...categories].filter((kind) => of.every(({ category }) => category !== kind));
  const next = free[0];
  const name = (kind: string | null) => (kind === null ? t("agreements.warranty.all") : categoryName(kind));
  const change = (at: number, to: Warranty | null) =>
    onChange(of.flatMap((one, place) => (place !== at ? [one] : to === null ? [] : [to])));
  return (
    <Field name={t("agreements.warranty")} size="whole">
      <div className={css.part}>
        {of.map((one, at) => (
          <div key={one.category ?? ALL} className={css.tools}>
            <Select
              value={one.category ?? ALL}
              onChange={(kind) => change(at, { ...one, category: kind === ALL ? null : kind })}
              options={[one.category, ...free].map((kind) => ({ value: kind ?? ALL, label: name(kind) }))}
              popupMatchSelectWidth={false}
              aria-label={t("agreements.warranty.kind")}
            />
            <InputNumber
              min={1}
              max={3660}
              precision={0}
              suffix={t("agreements.warranty.days")}
              value={one.days}
              onChange={(days) => change(at, { ...one, days: days ?? 1 })}
              aria-label={t("agreements.warranty")}
              data-testid={`warranty-days-${at}`}
            />
            {of.length > 1 && (
              <Button
                type="text"
                icon={<DeleteOutlined />}
                onClick={() => change(at, null)}
                aria-label={t("agreements.warranty.drop")}
                title={t("agreements.warranty.drop")}
              />
            )}
          </div>
        ))}
        {next !== undefined && (
          <div>
            <Button
              size="small"
              icon={<PlusOutlined />}
              onClick={() => onChange([...of, { category: next, days: YEAR }])}
              data-testid="warranty-add"
            >
              {t("agreements.warranty.add")}
            </Button>
          </div>
        )}
      </div>
    </Field>
  );
}
