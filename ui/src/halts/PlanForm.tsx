import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input, InputNumber, Modal, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { OwnStep, PlanStep, Signal } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { useMay } from "../parts/me";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKept } from "../parts/useKept";
import { t } from "../words/words";
import css from "./Halts.module.css";
import { SIGNALS, whatOf, whoOf } from "./names";

/** The emergency plan by the kind of problem: ready-made until the shop writes its own. */
export function PlanForm({ onClose }: { onClose: () => void }) {
  const shop = useShop();
  const [signal, setSignal] = useState<Signal>("complaint");
  const plan = useAnswer("halt_plan", { shop: shop.name, signal });
  return (
    <Modal open title={t("stops.open.plan")} footer={null} width={760} onCancel={onClose} maskClosable={false}>
      <div className={css.form}>
        <p className={css.soft}>{t("stops.plan.note")}</p>
        <Segmented<Signal>
          value={signal}
          onChange={setSignal}
          options={SIGNALS.map((value) => ({ value, label: t(`halts.signal.${value}`) }))}
          aria-label={t("halts.new.signal")}
        />
        <Settled of={plan}>
          {(steps) =>
            plan.isPlaceholderData ? null : <Editor key={JSON.stringify([signal, steps])} signal={signal} of={steps} />
          }
        </Settled>
      </div>
    </Modal>
  );
}

type Line = OwnStep & { key: number };
const unsaved = new Map<string, Line[]>();
let lines = 0;

function Editor({ signal, of }: { signal: Signal; of: PlanStep[] }) {
  const shop = useShop();
  const may = useMay();
  const tell = useTell();
  const ready = of.every(({ preset }) => preset !== null);
  const draftOf = `${shop.name} ${signal}`;
  const [first] = useState(() =>
    of.map((step): Line => ({ key: ++lines, what: whatOf(step), who: whoOf(step), minutes: step.minutes })),
  );
  const [all, setAll] = useState(unsaved.get(draftOf) ?? first);
  const changed = JSON.stringify(all) !== JSON.stringify(first);
  const done = useKept(unsaved, draftOf, changed ? all : null, t("stops.plan.kept"));
  const save = useWrite("save_halt_plan");
  const set = (next: Line[]) => {
    save.reset();
    setAll(next);
  };
  const change = (key: number, to: Partial<OwnStep>) =>
    set(all.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const up = (at: number) =>
    set(all.map((one, place) => all[place === at - 1 ? at : place === at ? at - 1 : place] ?? one));
  const keep = (steps: OwnStep[]) =>
    save.mutate(
      { shop: shop.name, signal, steps },
      {
        onSuccess: ({ operation }) => {
          done();
          tell.done(t("act.save_halt_plan"), operation);
        },
      },
    );
  const owner = may("save_halt_plan");
  return (
    <div className={css.form}>
      <span className={css.soft}>{t(ready ? "stops.plan.ready" : "stops.plan.own")}</span>
      {all.map((one, at) => (
        <div key={one.key} className={css.plan}>
          <Input
            value={one.what}
            maxLength={100}
            disabled={!owner}
            placeholder={t("stops.plan.what")}
            aria-label={t("stops.plan.what")}
            onChange={(event) => change(one.key, { what: event.target.value })}
            data-testid={`plan-what-${at}`}
          />
          <Input
            value={one.who}
            maxLength={20}
            disabled={!owner}
            placeholder={t("stops.plan.who")}
            aria-label={t("stops.plan.who")}
            onChange={(event) => change(one.key, { who: event.target.value })}
          />
          <InputNumber<number>
            value={one.minutes}
            precision={0}
            disabled={!owner}
            suffix={t("stops.minutes")}
            aria-label={t("stops.plan.minutes")}
            onChange={(minutes) => change(one.key, { minutes: minutes ?? 0 })}
            data-testid={`plan-minutes-${at}`}
          />
          <Button
            type="text"
            icon={<ArrowUpOutlined />}
            disabled={at === 0 || !owner}
            onClick={() => up(at)}
            aria-label={t("stops.up")}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            disabled={!owner}
            onClick={() => set(all.filter(({ key }) => key !== one.key))}
            aria-label={t("stops.remove")}
          />
        </div>
      ))}
      {save.error !== null && <ErrorNote error={save.error} />}
      {owner && (
        <div className={css.ways}>
          <Button
            icon={<PlusOutlined />}
            onClick={() => set([...all, { key: ++lines, what: "", who: "", minutes: 30 }])}
            data-testid="plan-add"
          >
            {t("stops.plan.add")}
          </Button>
          {!ready && (
            <Button onClick={() => keep([])} data-testid="plan-preset">
              {t("stops.plan.preset")}
            </Button>
          )}
          <Button
            type="primary"
            disabled={!changed}
            loading={save.isPending}
            onClick={() => keep(all.map(({ what, who, minutes }) => ({ what, who, minutes })))}
            data-testid="plan-save"
          >
            {t("stops.save")}
          </Button>
        </div>
      )}
    </div>
  );
}
