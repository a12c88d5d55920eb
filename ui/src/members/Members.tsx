import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Level, MembersTold } from "../door-types";
import { Card } from "../parts/Card";
import { CouponTabs } from "../parts/CouponTabs";
import { Field } from "../parts/Field";
import { KeyCap } from "../parts/KeyCap";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useCopy } from "../parts/useCopy";
import { useKeys } from "../parts/useKeys";
import { Yuan } from "../parts/Yuan";
import { go } from "../place";
import { listed, t } from "../words/words";
import css from "./Members.module.css";

/** Which levels there are, what each asks and brings, and how many buyers have reached it. */
export function Members() {
  const shop = useShop();
  const told = useAnswer("member_desk", { shop: shop.name });
  return (
    <>
      <PageHead title={t("coupons.title")} note={<CouponTabs />}>
        <Button onClick={() => go("gifts")} data-testid="members-gifts">
          {t("members.gifts")}
        </Button>
      </PageHead>
      <Settled of={told}>
        {(answer) => <Desk key={JSON.stringify(answer.levels.map(({ level }) => level))} told={answer} />}
      </Settled>
    </>
  );
}

type Drafted = { key: number; level: Level };

function Desk({ told }: { told: MembersTold }) {
  const shop = useShop();
  const before: Drafted[] = told.levels.map(({ level }, key) => ({ key, level }));
  const [levels, setLevels] = useState(before);
  const [days, setDays] = useState(told.within_days);
  const save = useWrite("save_levels");
  const tell = useTell();
  const changed = days !== told.within_days || JSON.stringify(levels) !== JSON.stringify(before);
  const put = () => {
    if (!changed || save.isPending) return;
    save.mutate(
      { shop: shop.name, levels: levels.map(({ level }) => level), within_days: days },
      {
        onSuccess: ({ operation }) => tell.done(t("members.saved"), operation),
        onError: tell.refused,
      },
    );
  };
  const add = () => {
    const key = Math.max(-1, ...levels.map((one) => one.key)) + 1;
    const level: Level = { id: null, name: "", at_least_orders: null, at_least_fen: null, benefit: "" };
    setLevels([...levels, { key, level }]);
  };
  const write = (key: number, to: Partial<Level>) =>
    setLevels(levels.map((one) => (one.key === key ? { ...one, level: { ...one.level, ...to } } : one)));
  const move = (at: number, by: number) => {
    const next = [...levels];
    next.splice(at + by, 0, ...next.splice(at, 1));
    setLevels(next);
  };
  useKeys({ "Ctrl+Enter": put });
  return (
    <div className={css.page}>
      {levels.length === 0 ? (
        <Card>
          <Nothing title={t("members.none")} text={t("members.none.text")}>
            <Button type="primary" onClick={add} data-testid="level-add">
              {t("members.add")}
            </Button>
          </Nothing>
        </Card>
      ) : (
        <>
          <Card title={t("members.days")} note={t("members.days.note")}>
            <InputNumber
              min={1}
              max={3650}
              precision={0}
              value={days}
              suffix={t("coupons.days")}
              placeholder={t("members.days.always")}
              aria-label={t("members.days")}
              onChange={setDays}
              data-testid="level-days"
            />
            <span className={css.without}>{t("members.without", { count: count(told.without) })}</span>
          </Card>
          {levels.map(({ key, level }, at) => (
            <One
              key={key}
              number={at + 1}
              level={level}
              row={told.levels.find((row) => row.level.id !== null && row.level.id === level.id)}
              onChange={(to) => write(key, to)}
              onRemove={() => setLevels(levels.filter((one) => one.key !== key))}
              onUp={at === 0 ? null : () => move(at, -1)}
              onDown={at === levels.length - 1 ? null : () => move(at, 1)}
            />
          ))}
          <Button icon={<PlusOutlined />} onClick={add} data-testid="level-add">
            {t("members.add")}
          </Button>
        </>
      )}
      {(levels.length > 0 || changed) && (
        <footer className={css.foot}>
          <span>{t(changed ? "members.changed" : "members.same")}</span>
          {changed && (
            <Button
              onClick={() => {
                setLevels(before);
                setDays(told.within_days);
              }}
            >
              {t("members.drop")}
            </Button>
          )}
          <Button
            type="primary"
            size="large"
            disabled={!changed}
            loading={save.isPending}
            onClick={put}
            data-testid="levels-save"
          >
            {t("coupons.save")} <KeyCap>Ctrl Enter</KeyCap>
          </Button>
        </footer>
      )}
    </div>
  );
}

type OneProps = {
  number: number;
  level: Level;
  row: MembersTold["levels"][number] | undefined;
  onChange: (to: Partial<Level>) => void;
  onRemove: () => void;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

function One({ number, level, row, onChange, onRemove, onUp, onDown }: OneProps) {
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
