import { Button, Input, Modal } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { TopicTraining } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { DatePicker } from "../parts/DatePicker";
import { Field } from "../parts/Field";
import { useClerk, useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow, shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Team.module.css";
import { TrainingLine } from "./TrainingLine";

export type Weak = { staff: string; topic: string };

const topicName = (topic: string) => textOf(`topic.${topic}`) ?? topic;

/** What is done about topics that go worse for somebody, and whether it helped. */
export function Trainings({ onLearn }: { onLearn: () => void }) {
  const shop = useShop();
  const plan = useAnswer("training_plan", { shop: shop.name });
  return (
    <Card
      title={t("team.trainings")}
      note={t("team.trainings.note")}
      extra={
        <Button size="small" onClick={onLearn}>
          {t("team.trainings.learn")}
        </Button>
      }
    >
      <Settled of={plan}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing title={t("team.trainings.none")} text={t("team.trainings.none.text")} />
          ) : (
            <ul data-testid="team-trainings">
              {rows.map((row) => (
                <One key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </Settled>
    </Card>
  );
}

function One({ row }: { row: TopicTraining }) {
  const now = useNow();
  const may = useMay();
  const tell = useTell();
  const [day, setDay] = useState<Dayjs>(dayjs(dayOf(shopNow())));
  const mark = useWrite("mark_training_done");
  const remove = useWrite("remove_training");
  const done = (done_on: string | null) =>
    mark.mutate(
      { training: row.id, done_on },
      { onSuccess: ({ operation }) => tell.done(t("team.trainings.saved"), operation), onError: tell.refused },
    );
  const drop = () =>
    remove.mutate(
      { training: row.id },
      { onSuccess: ({ operation }) => tell.done(t("team.trainings.removed"), operation), onError: tell.refused },
    );
  return (
    <li className={css.training}>
      <p>
        <b>
          {row.staff} · {topicName(row.topic)}
        </b>{" "}
        {row.what}
        <span className={css.soft}>
          {row.done_on === null
            ? t("team.trainings.planned", { on: shortDay(row.planned_on, now), by: row.planned_by })
            : t("team.trainings.done", { on: shortDay(row.done_on, now) })}
        </span>
      </p>
      {may("mark_training_done") && (
        <span className={css.acts}>
          {row.done_on === null ? (
            <>
              <DatePicker
                size="small"
                value={day}
                allowClear={false}
                maxDate={dayjs(dayOf(now))}
                onChange={(to) => to !== null && setDay(to)}
                aria-label={t("team.trainings.day")}
              />
              <Button
                size="small"
                type="primary"
                loading={mark.isPending}
                onClick={() => done(day.format("YYYY-MM-DD"))}
                data-testid="training-done"
              >
                {t("team.trainings.mark")}
              </Button>
              <Button size="small" type="text" loading={remove.isPending} onClick={drop}>
                {t("team.trainings.remove")}
              </Button>
            </>
          ) : (
            <Button size="small" type="link" loading={mark.isPending} onClick={() => done(null)}>
              {t("team.trainings.take_back")}
            </Button>
          )}
        </span>
      )}
      <TrainingLine of={row} />
      {row.effect !== null && (
        <>
          <Compared
            of={row.effect.own}
            first={{ name: t("team.trainings.before") }}
            second={{ name: t("team.trainings.after") }}
            testid="training-effect"
          />
          <Compared
            of={row.effect.team}
            first={{ name: t("team.trainings.team.before") }}
            second={{ name: t("team.trainings.team.after") }}
            testid="training-team"
          />
          <p className={css.soft}>{t("team.trainings.days", { days: row.effect.days })}</p>
        </>
      )}
    </li>
  );
}

/** What is done about a weak topic of a clerk. */
export function PlanTraining({ of, what: first, onClose }: { of: Weak; what?: string; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const [what, setWhat] = useState(first ?? t("team.trainings.proposal", { topic: topicName(of.topic) }));
  const plan = useWrite("plan_training");
  const keep = () =>
    plan.mutate(
      { shop: shop.name, staff: of.staff, topic: of.topic, what, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("team.trainings.saved"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Modal
      open
      title={t("team.trainings.plan.of", { staff: of.staff, topic: topicName(of.topic) })}
      okText={t("team.trainings.plan")}
      okButtonProps={{ disabled: what.trim() === "", "data-testid": "training-plan" }}
      confirmLoading={plan.isPending}
      onOk={keep}
      onCancel={onClose}
    >
      <Field name={t("team.trainings.what")} size="whole">
        <Input
          autoFocus
          value={what}
          maxLength={120}
          onChange={({ target }) => setWhat(target.value)}
          onPressEnter={keep}
          data-testid="training-what"
        />
      </Field>
    </Modal>
  );
}
