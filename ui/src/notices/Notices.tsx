import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { choice } from "../choices";
import type { MakeNotice, Notice, Notices as Told } from "../door-types";
import { CallTabs } from "../parts/CallTabs";
import { Card } from "../parts/Card";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import { Buyers } from "./Buyers";
import { First } from "./First";
import { answersOf, LateAnswers } from "./LateAnswers";
import css from "./Notices.module.css";

/** What we know to be wrong before the buyer does: whom to tell, and how far we are. */
export function Notices() {
  const shop = useShop();
  const clerk = useClerk();
  const notices = useAnswer("notice_list", { shop: shop.name });
  return (
    <>
      <PageHead title={t("nav.callbacks")} note={<CallTabs />}>
        <ClerkName />
      </PageHead>
      {clerk === "" ? <AskClerk /> : <Settled of={notices}>{(told) => <Lists told={told} clerk={clerk} />}</Settled>}
    </>
  );
}

function Lists({ told, clerk }: { told: Told; clerk: string }) {
  const shop = useShop();
  const [chosen, choose] = useState<number | "answers" | null>(null);
  const late = useAnswer("late_answers", { shop: shop.name, language: choice("language"), clerk });
  const answers = late.data ?? [];
  // what runs out within two hours comes before any list
  const onAnswers = answers.length > 0 && (chosen === "answers" || chosen === null);
  const here = onAnswers ? undefined : (told.notices.find((one) => one.id === chosen) ?? told.notices[0]);
  return (
    <div className={css.columns}>
      <div className={css.left}>
        {answers.length > 0 && (
          <Card title={t("notices.answers")} flush>
            <button
              type="button"
              className={onAnswers ? css.hereRow : css.row}
              aria-current={onAnswers ? "true" : undefined}
              onClick={() => choose("answers")}
              data-testid="late-answers-row"
            >
              <span className={css.counts}>{answersOf(answers)}</span>
            </button>
          </Card>
        )}
        <Todo told={told} clerk={clerk} onMade={choose} />
        {told.notices.length > 0 && (
          <Card title={t("notices.lists")} flush>
            <ul>
              {told.notices.map((one) => (
                <Row key={one.id} notice={one} here={one === here} onChoose={() => choose(one.id)} />
              ))}
            </ul>
          </Card>
        )}
        <First />
      </div>
      {onAnswers ? (
        <LateAnswers answers={answers} clerk={clerk} />
      ) : here === undefined ? (
        <Card>
          <Nothing title={t("notices.none")} text={t("notices.none.text")} />
        </Card>
      ) : (
        <Buyers key={here.id} notice={here} clerk={clerk} />
      )}
    </div>
  );
}

/** Halts that stand and parcels that are late: each becomes a list with one press. */
function Todo({ told, clerk, onMade }: { told: Told; clerk: string; onMade: (id: number) => void }) {
  const shop = useShop();
  const halts = useAnswer("halt_list", { shop: shop.name });
  const make = useWrite("make_notice");
  const tell = useTell();
  const run = (cause: Omit<Extract<MakeNotice, { cause: "halt" }>, "shop" | "by"> | { cause: "late" }) =>
    make.mutate(
      { ...cause, shop: shop.name, by: clerk },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("notices.made", { count: count(answer.buyers) }), operation);
          onMade(answer.id);
        },
        onError: tell.refused,
      },
    );
  const listed = new Set(told.notices.map((one) => one.halt_id));
  const standing = halts.data?.standing ?? [];
  const open = standing.filter(({ halt }) => !listed.has(halt.id));
  return (
    <Card title={t("notices.todo")} note={t("notices.note")}>
      {halts.data !== undefined && open.length === 0 && told.late === 0 && (
        <p className={css.soft}>
          {standing.length === 0 ? t("notices.todo.none") : t("notices.todo.listed", { count: count(standing.length) })}
        </p>
      )}
      {open.map(({ halt }) => (
        <div key={halt.id} className={css.todo}>
          <span>{t("notices.halt", { product: halt.product })}</span>
          <Button
            size="small"
            loading={make.isPending}
            onClick={() => run({ cause: "halt", halt: halt.id })}
            data-testid="notice-halt"
          >
            {t("notices.halt.make")}
          </Button>
        </div>
      ))}
      {told.late > 0 && (
        <div className={css.todo}>
          <span>{t("notices.late", { count: count(told.late) })}</span>
          <Button
            size="small"
            loading={make.isPending}
            onClick={() => run({ cause: "late" })}
            data-testid="notice-late"
          >
            {t("notices.late.make")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Row({ notice, here, onChoose }: { notice: Notice; here: boolean; onChoose: () => void }) {
  const now = useNow();
  return (
    <li>
      <button
        type="button"
        className={here ? css.hereRow : css.row}
        aria-current={here ? "true" : undefined}
        onClick={onChoose}
      >
        <b>{noticeName(notice)}</b>
        <span className={css.soft}>{moment(notice.made_at, now)}</span>
        <span className={css.counts}>{countsOf(notice)}</span>
      </button>
    </li>
  );
}

export function noticeName(notice: Notice): string {
  return notice.cause === "halt" ? t("notices.name.halt", { product: notice.about }) : t("notices.name.late");
}

export function countsOf(notice: Notice): string {
  return t("notices.counts", {
    contacted: count(notice.contacted),
    buyers: count(notice.buyers),
    answered: count(notice.answered),
  });
}
