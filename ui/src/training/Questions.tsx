import { Button, Radio } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { choice } from "../choices";
import type { Learner, QuestionJudged, QuestionPut, QuizJudged, QuizPut, Training as Told } from "../door-types";
import { Card } from "../parts/Card";
import { classText } from "../parts/marks";
import { count, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t, textOf } from "../words/words";
import css from "./Training.module.css";

/** Short questions from closed cases; what was right is told after they are handed in. */
export function Questions({ told, of }: { told: Told; of: Learner }) {
  const shop = useShop();
  const tell = useTell();
  const begin = useWrite("begin_quiz");
  const handIn = useWrite("hand_in_quiz");
  const [quiz, setQuiz] = useState<QuizPut | null>(null);
  const [chosen, choose] = useState<Record<number, number>>({});
  const [judged, judge] = useState<QuizJudged | null>(null);
  const start = () =>
    begin.mutate(
      { shop: shop.name, language: choice("language") },
      {
        onSuccess: ({ answer }) => {
          setQuiz(answer);
          choose({});
          judge(null);
        },
        onError: tell.refused,
      },
    );
  const finish = () => {
    if (quiz === null) return;
    const answers = quiz.questions.map((_, at) => chosen[at] ?? null);
    handIn.mutate({ quiz: quiz.quiz, answers }, { onSuccess: ({ answer }) => judge(answer), onError: tell.refused });
  };
  const note = t("training.questions.note", { asked: count(told.asked), pass: count(told.pass) });
  return (
    <Card title={t("training.questions")} note={quiz === null ? undefined : note}>
      {quiz === null ? (
        <Start told={told} of={of} note={note} waits={begin.isPending} onStart={start} />
      ) : (
        <>
          <ol className={css.questions} data-testid="questions">
            {quiz.questions.map((one, at) => (
              <Question
                // biome-ignore lint/suspicious/noArrayIndexKey: the questions of a round stay in their places
                key={at}
                at={at}
                of={one}
                chosen={chosen[at] ?? null}
                judged={judged?.questions[at] ?? null}
                onChoose={(answer) => choose({ ...chosen, [at]: answer })}
              />
            ))}
          </ol>
          {judged === null ? (
            <Button type="primary" loading={handIn.isPending} onClick={finish} data-testid="quiz-hand-in">
              {t("training.hand_in")}
            </Button>
          ) : (
            <>
              <p className={judged.passed ? css.good : css.amber} data-testid="quiz-judged">
                {t(judged.passed ? "training.passed" : "training.not_passed", {
                  right: count(judged.right),
                  asked: count(judged.asked),
                  pass: count(judged.pass),
                })}
              </p>
              {!judged.passed && <Button onClick={start}>{t("training.again")}</Button>}
            </>
          )}
        </>
      )}
    </Card>
  );
}

type StartProps = { told: Told; of: Learner; note: string; waits: boolean; onStart: () => void };

function Start({ told, of, note, waits, onStart }: StartProps) {
  if (of.next === null) return <p className={css.soft}>{t("training.top", { role: t(`role.${of.role}`) })}</p>;
  if (told.cases < told.cases_needed)
    return <p>{t("training.few", { cases: count(told.cases), needed: count(told.cases_needed) })}</p>;
  return (
    <>
      <p className={css.soft}>{note}</p>
      {of.left > 0 && <p>{t("training.first_read")}</p>}
      {of.own && (
        <Button type="primary" disabled={of.left > 0} loading={waits} onClick={onStart} data-testid="quiz-begin">
          {t("training.begin")}
        </Button>
      )}
    </>
  );
}

type Props = {
  at: number;
  of: QuestionPut;
  chosen: number | null;
  judged: QuestionJudged | null;
  onChoose: (answer: number) => void;
};

function Question({ at, of, chosen, judged, onChoose }: Props) {
  const right = judged !== null && judged.given === judged.right;
  return (
    <li>
      <p className={css.soft}>
        {t("training.case", { product: of.product ?? t("training.case.no_product") })}
        <br />
        {t("training.case.reason", { reason: of.reason })}
      </p>
      <b>{t(`training.asks.${of.asks}`)}</b>
      <Radio.Group
        className={css.choices}
        value={chosen}
        onChange={({ target }) => {
          // what was handed in stays as it was
          if (judged === null) onChoose(target.value);
        }}
        options={of.choices.map((choice, place) => ({
          value: place,
          label: <span data-testid={`answer-${at}-${place}`}>{said(of, choice)}</span>,
        }))}
      />
      {judged !== null && (
        <p className={right ? css.good : css.amber}>
          {right ? t("training.right") : t("training.wrong", { answer: said(of, of.choices[judged.right] ?? "") })}
          <span className={css.soft}> {textOf(`training.happened.${judged.happened}`)}</span>
        </p>
      )}
    </li>
  );
}

function said(of: QuestionPut, choice: string): string {
  switch (of.asks) {
    case "class":
      return classText(choice);
    case "limit":
      return yuan(Number(choice));
    case "freight":
      return t(choice === "shop" ? "policies.freight.shop" : "policies.freight.buyer");
    case "first_step":
      return choice;
  }
}
