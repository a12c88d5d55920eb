import { Checkbox, Input, InputNumber, Segmented, Select } from "antd";
import { useState } from "react";
import type { Exempt, Payer, PolicyRules as Rules, PolicyRefundWay as Way } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { PicturePick } from "../parts/PicturePick";
import { t, textOf } from "../words/words";
import css from "./Policies.module.css";

const WAYS: readonly Way[] = ["original", "exchange", "credit", "other"];

type Props = { rules: Rules; exempt: Exempt[]; language: string; onChange: (rules: Rules) => void };

/** The rules to write on. */
export function RulesForm({ rules, exempt, onChange }: Props) {
  const write = (next: Partial<Rules>) => onChange({ ...rules, ...next });
  const hours = (way: Way) => rules.refund.find((one) => one.way === way)?.hours ?? null;
  const setHours = (way: Way, to: number | null) =>
    write({
      refund: WAYS.flatMap((one) => {
        const kept = one === way ? to : hours(one);
        return kept === null ? [] : [{ way: one, hours: kept }];
      }),
    });
  return (
    <Card title={t("policies.tab.rules")} note={t("policies.days.note")}>
      <div className={css.fields}>
        <Field name={t("policies.days")}>
          <InputNumber
            min={0}
            max={365}
            value={rules.return_days}
            onChange={(days) => write({ return_days: days ?? 0 })}
            data-testid="policy-days"
          />
        </Field>
        <Field name={t("policies.fault_days")}>
          <InputNumber
            min={0}
            max={1095}
            value={rules.fault_days}
            onChange={(days) => write({ fault_days: days ?? 0 })}
          />
        </Field>
        <Field name={t("policies.exempt")} size="whole">
          <Select<string>
            value={rules.exempt ?? ""}
            onChange={(to) => write({ exempt: to === "" ? null : to })}
            options={[
              { value: "", label: t("policies.exempt.none") },
              ...exempt.map(({ id, law }) => ({
                value: id,
                label: `${textOf(`policies.exempt.${id}`) ?? id}（${textOf(`policies.law.${law}`) ?? law}）`,
              })),
            ]}
            data-testid="policy-exempt"
          />
        </Field>
        <div className={css.checks}>
          {rules.exempt !== null && (
            <Checkbox checked={rules.confirmed} onChange={({ target }) => write({ confirmed: target.checked })}>
              {t("policies.confirmed")}
            </Checkbox>
          )}
          <Checkbox checked={rules.opened_ok} onChange={({ target }) => write({ opened_ok: target.checked })}>
            {t("policies.opened_ok")}
          </Checkbox>
          <Checkbox checked={rules.colour_counts} onChange={({ target }) => write({ colour_counts: target.checked })}>
            {t("policies.colour")}
          </Checkbox>
        </div>
        <Field name={t("policies.conditions")} size="whole">
          <Lines of={rules.conditions} onChange={(conditions) => write({ conditions })} />
        </Field>
        <Field name={t("policies.flaws")} size="whole">
          <Lines of={rules.flaws} onChange={(flaws) => write({ flaws })} />
          <FlawPictures rules={rules} onChange={write} />
        </Field>
        <Field name={t("policies.freight")} size="whole">
          <div className={css.freight}>
            {rules.freight.map((one) => (
              <FreightRow
                key={one.cause}
                cause={one.cause}
                who={one.who}
                onChange={(who) =>
                  write({
                    freight: rules.freight.map((other) => (other.cause === one.cause ? { ...other, who } : other)),
                  })
                }
              />
            ))}
          </div>
        </Field>
        {WAYS.map((way) => (
          <Field key={way} name={t(`policies.hours.${way}`)}>
            <InputNumber
              min={1}
              value={hours(way)}
              onChange={(to) => setHours(way, to)}
              data-testid={`policy-hours-${way}`}
            />
          </Field>
        ))}
        <Field name={t("policies.size_cm")}>
          <InputNumber min={0} max={50} value={rules.size_cm} onChange={(size_cm) => write({ size_cm })} />
        </Field>
        <Field name={t("policies.more")} size="whole">
          <Lines of={rules.more} onChange={(more) => write({ more })} testid="policy-more" />
        </Field>
      </div>
    </Card>
  );
}

type FreightProps = { cause: string; who: Payer; onChange: (who: Payer) => void };

function FreightRow({ cause, who, onChange }: FreightProps) {
  const name = textOf(`policies.cause.${cause}`) ?? cause;
  return (
    <>
      <span>{name}</span>
      <Segmented<Payer>
        size="small"
        value={who}
        aria-label={name}
        onChange={onChange}
        options={[
          { value: "shop", label: t("policies.freight.shop") },
          { value: "buyer", label: t("policies.freight.buyer") },
        ]}
      />
    </>
  );
}

/** How each flaw looks: clerk and inspector see the same picture at the case. */
function FlawPictures({ rules, onChange }: { rules: Rules; onChange: (next: Partial<Rules>) => void }) {
  const set = (flaw: string, picture: string | undefined) => {
    const others = rules.flaw_pictures.filter((one) => one.flaw !== flaw);
    onChange({ flaw_pictures: picture === undefined ? others : [...others, { flaw, picture }] });
  };
  return (
    <div className={css.flawPictures}>
      {rules.flaws
        .filter((flaw) => flaw.trim() !== "")
        .map((flaw, index) => (
          <PicturePick
            key={flaw}
            testid={`flaw-picture-${index}`}
            name={lineText(flaw)}
            alt={lineText(flaw)}
            of={rules.flaw_pictures.find((one) => one.flaw === flaw)?.picture}
            onChange={(picture) => set(flaw, picture)}
          />
        ))}
    </div>
  );
}

/** A ready sentence in the language of the page, an own one as it is. */
function lineText(line: string): string {
  return line.startsWith("@") ? (textOf(`policies.line.${line.slice(1)}`) ?? line) : line;
}

type LinesProps = { of: string[]; onChange: (lines: string[]) => void; testid?: string };

/** Sentences, one a line. Ready ones keep their names, so that they come in every language. */
function Lines({ of, onChange, testid }: LinesProps) {
  const [typed, setTyped] = useState(of.map(lineText).join("\n"));
  const known = new Map(of.map((line) => [lineText(line), line]));
  return (
    <Input.TextArea
      autoSize={{ minRows: 2, maxRows: 8 }}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value.split("\n").map((line) => known.get(line) ?? line));
      }}
      data-testid={testid}
    />
  );
}
