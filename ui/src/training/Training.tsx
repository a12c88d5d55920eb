import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { choice } from "../choices";
import type { Learner, QuizDone, Training as Told } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import { Questions } from "./Questions";
import { ReadingList } from "./ReadingList";
import css from "./Training.module.css";

/** New clerks read, answer and are proposed; the owner sees how far each is and raises with one press. */
export function Training() {
  const shop = useShop();
  const [person, look] = useState<number | null>(null);
  const sheet = useAnswer("training_sheet", { shop: shop.name, language: choice("language"), person });
  return (
    <Settled of={sheet}>
      {(told) => {
        const owner = told.of === null || told.of.role === "owner";
        return (
          <div className={css.stack} data-testid="training">
            {person !== null && (
              <Button className={css.back} onClick={() => look(null)}>
                {t("training.back")}
              </Button>
            )}
            {person === null && owner ? (
              <People people={told.people} onLook={look} />
            ) : (
              told.of !== null && <Person key={told.of.id} told={told} of={told.of} />
            )}
          </div>
        );
      }}
    </Settled>
  );
}

function Person({ told, of }: { told: Told; of: Learner }) {
  const read =
    of.left === 0
      ? t("training.read.all", { all: count(of.to_read) })
      : t("training.left", { left: count(of.left), all: count(of.to_read) });
  return (
    <div className={css.columns}>
      <Card
        title={t("training.title", { name: of.name, role: t(`role.${of.role}`) })}
        note={of.own ? read : `${read} · ${t("training.not_own")}`}
        flush
      >
        <ReadingList items={told.items} own={of.own} />
      </Card>
      <div className={css.stack}>
        <Questions told={told} of={of} />
        <Card title={t("training.rounds")}>
          <Rounds rounds={told.rounds} />
        </Card>
      </div>
    </div>
  );
}

function Rounds({ rounds }: { rounds: QuizDone[] }) {
  const now = useNow();
  if (rounds.length === 0) return <p className={css.soft}>{t("training.rounds.none")}</p>;
  return (
    <ul>
      {rounds.map((one) => (
        <li key={one.at} className={css.round}>
          <span>
            {t("training.round", { at: moment(one.at, now), right: count(one.right), asked: count(one.asked) })}
          </span>
          <b className={one.passed ? css.good : css.soft}>
            {t(one.passed ? "training.round.passed" : "training.round.failed")}
          </b>
        </li>
      ))}
    </ul>
  );
}

function People({ people, onLook }: { people: Learner[]; onLook: (person: number) => void }) {
  const raise = useWrite("raise_person");
  const tell = useTell();
  const now = useNow();
  const up = (one: Learner) =>
    raise.mutate(
      { person: one.id },
      {
        onSuccess: ({ operation, answer }) => tell.done(t("training.raised", { role: t(`role.${answer}`) }), operation),
        onError: tell.refused,
      },
    );
  return (
    <Card title={t("training.people")} flush>
      {people.length === 0 ? (
        <Nothing title={t("training.people.none")} text={t("training.people.none.text")} />
      ) : (
        <ul>
          {people.map((one) => (
            <li key={one.id} className={css.person}>
              <b>{one.name}</b>
              <span>{t(`role.${one.role}`)}</span>
              <span className={css.soft}>
                {one.left === 0 ? t("training.person.read") : t("training.person.left", { left: count(one.left) })}
              </span>
              <span className={one.passed ? css.good : css.soft}>
                {one.passed
                  ? t("training.person.passed", { role: t(`role.${one.role}`) })
                  : one.last === null
                    ? t("training.rounds.none")
                    : t("training.round", {
                        at: moment(one.last.at, now),
                        right: count(one.last.right),
                        asked: count(one.last.asked),
                      })}
              </span>
              <span className={css.ways}>
                <Button size="small" onClick={() => onLook(one.id)}>
                  {t("training.look")}
                </Button>
                {one.passed && one.next !== null && (
                  <Button
                    size="small"
                    type="primary"
                    loading={raise.isPending}
                    onClick={() => up(one)}
                    data-testid={`raise-${one.id}`}
                  >
                    {t("training.raise", { role: t(`role.${one.next}`) })}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
