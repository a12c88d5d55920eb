import { PlusOutlined } from "@ant-design/icons";
import { Button, InputNumber } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Level, MembersTold } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { MoneyTabs } from "../parts/MoneyTabs";
import { Nothing } from "../parts/Nothing";
import { count, mistyped } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKept } from "../parts/useKept";
import { useKeys } from "../parts/useKeys";
import { go } from "../place";
import { t } from "../words/words";
import { LevelCard } from "./LevelCard";
import css from "./Members.module.css";

/** Which levels there are, what each asks and brings, and how many buyers have reached it. */
export function Members() {
  const shop = useShop();
  const told = useAnswer("member_desk", { shop: shop.name });
  return (
    <>
      <PageHead title={t("coupons.title")} note={<MoneyTabs />}>
        <Button onClick={() => go("gifts")} data-testid="members-gifts">
          {t("members.gifts")}
        </Button>
      </PageHead>
      <Settled of={told}>
        {(answer) => {
          const key = JSON.stringify([shop.id, answer.within_days, answer.levels.map(({ level }) => level)]);
          return <Desk key={key} of={key} told={answer} />;
        }}
      </Settled>
    </>
  );
}

type Drafted = { key: number; level: Level };

/** What was written and not saved, by what it was written upon: whoever leaves the page finds it again. */
const unsaved = new Map<string, { levels: Drafted[]; days: number | null }>();

function Desk({ of, told }: { of: string; told: MembersTold }) {
  const shop = useShop();
  const before: Drafted[] = told.levels.map(({ level }, key) => ({ key, level }));
  const found = unsaved.get(of);
  const [levels, setLevels] = useState(found?.levels ?? before);
  const [days, setDays] = useState(found === undefined ? told.within_days : found.days);
  const save = useWrite("save_levels");
  const tell = useTell();
  const changed = days !== told.within_days || JSON.stringify(levels) !== JSON.stringify(before);
  const ready = changed && !mistyped(levels);
  const saved = useKept(unsaved, of, changed ? { levels, days } : null, t("members.kept"));
  const put = () => {
    if (!ready || save.isPending) return;
    save.mutate(
      { shop: shop.name, levels: levels.map(({ level }) => level), within_days: days },
      {
        onSuccess: ({ operation }) => {
          saved();
          tell.done(t("members.saved"), operation);
        },
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
              className={css.days}
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
            <LevelCard
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
            disabled={!ready}
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
