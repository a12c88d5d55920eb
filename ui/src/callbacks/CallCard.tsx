import { Checkbox, Input } from "antd";
import { useRef, useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { CallOutcome, CallReasonClass, CallCard as Told } from "../door-types";
import { Card } from "../parts/Card";
import { GuideLine } from "../parts/GuideLine";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { listed, t, textOf } from "../words/words";
import css from "./CallCard.module.css";
import { CallHead } from "./CallHead";
import { OUTCOMES, Outcomes } from "./Outcomes";
import { Tiles } from "./Tiles";
import { useSeconds } from "./useSeconds";

type Props = { id: number; clerk: string; limit: number; onDone: () => void };

/** One call: the sentence to say, the true reason in two keys, one line of gap and one of suggestion, and the end. */
export function CallCard(props: Props) {
  const card = useAnswer("call_card", { case_id: props.id });
  const reasons = useAnswer("call_reasons", {});
  return (
    <Card flush>
      <Settled of={reasons}>
        {(tree) => <Settled of={card}>{(told) => <Talk {...props} told={told} tree={tree} />}</Settled>}
      </Settled>
    </Card>
  );
}

const BLANK = { attribute: "", expected: "", actual: "", suggestion: "" };

function Talk({ id, clerk, limit, onDone, told, tree }: Props & { told: Told; tree: CallReasonClass[] }) {
  const [kind, setKind] = useState<CallReasonClass | null>(null);
  const [detail, setDetail] = useState<string | null>(null);
  const [said, setSaid] = useState(BLANK);
  const [consent, setConsent] = useState(true);
  const [outcome, setOutcome] = useState<CallOutcome | null>(null);
  const rest = useRef<HTMLSpanElement>(null);
  const clock = useSeconds();
  const record = useWrite("record_callback");
  const tell = useTell();
  const now = useNow();

  const choose = (to: CallOutcome) => {
    if (to !== "no_answer") clock.start();
    setOutcome(to);
  };
  const take = (at: number) => {
    clock.start();
    const next = tree[at];
    const one = kind?.details[at];
    if (kind === null || detail !== null) {
      if (next === undefined) return;
      setKind(next);
      setDetail(null);
    } else if (one !== undefined) {
      setDetail(one.id);
      // from here Tab goes to what the buyer had expected
      rest.current?.focus();
    }
  };
  const save = () => {
    if (outcome === null) return tell.hint(t("call.asked"));
    if (record.isPending) return;
    const gap = said.expected.trim() !== "" || said.actual.trim() !== "";
    const named = kind === null || detail === null ? null : detailText(kind.id, detail);
    const attribute = said.attribute.trim() !== "" ? said.attribute : gap ? named : null;
    record.mutate(
      {
        case_id: id,
        clerk,
        seconds: clock.seconds(),
        outcome,
        reason: kind === null || detail === null ? null : `${kind.id}.${detail}`,
        attribute,
        expected: orNone(said.expected),
        actual: orNone(said.actual),
        suggestion: orNone(said.suggestion),
        consent,
      },
      {
        onSuccess: ({ operation, answer }) => {
          const again = answer.again_at;
          tell.done(again === null ? t("call.saved") : t("call.saved.again", { at: moment(again, now) }), operation);
          onDone();
        },
        onError: tell.refused,
      },
    );
  };
  useKeys({
    ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [String(at + 1), () => take(at)])),
    ...Object.fromEntries(OUTCOMES.map(([one, key]) => [key.toLowerCase(), () => choose(one)])),
    // a key on a button with the focus keeps its own meaning until it is needed here
    ...(clock.state === "still" ? { " ": clock.start } : {}),
    ...(outcome === null ? {} : { Enter: save }),
  });
  const field = (name: keyof typeof BLANK) => ({
    value: said[name],
    maxLength: 6000,
    onChange: (event: { target: { value: string } }) => {
      clock.start();
      setSaid({ ...said, [name]: event.target.value });
    },
    onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Escape") event.currentTarget.blur();
      if (event.key === "Enter") {
        event.preventDefault();
        save();
      }
    },
    "data-testid": `call-${name}`,
  });

  return (
    <div className={css.talk}>
      <CallHead told={told} clock={clock} limit={limit} />
      <div className={css.reasons}>
        <Tiles
          number="1"
          title={t("call.class")}
          how={t("call.class.how")}
          tiles={tree.map(({ id: one }) => ({ id: one, text: t2(`callback.class.${one}`) }))}
          chosen={kind?.id ?? null}
          onChoose={(at) => {
            clock.start();
            setKind(tree[at] ?? null);
            setDetail(null);
          }}
          columns={2}
        />
        <div>
          <Tiles
            number="2"
            title={kind === null ? t("call.detail.none") : t("call.detail", { class: t2(`callback.class.${kind.id}`) })}
            how={kind === null ? "" : t("call.detail.how")}
            tiles={(kind?.details ?? []).map((one) => ({ id: one.id, text: detailText(kind?.id ?? "", one.id) }))}
            chosen={detail}
            onChoose={(at) => setDetail(kind?.details[at]?.id ?? null)}
            columns={3}
          />
          {told.lately.length > 0 && <p className={css.lately}>{lately(told)}</p>}
          {told.guide !== null && <GuideLine guide={told.guide} />}
        </div>
      </div>
      <span ref={rest} tabIndex={-1} className={css.rest} />
      <div className={css.fields}>
        <fieldset className={css.gap}>
          <legend>
            <i>3</i> <b>{t("call.gap")}</b>
          </legend>
          <Input prefix={t("call.attribute")} placeholder={t("call.attribute.example")} {...field("attribute")} />
          <Input prefix={t("call.expected")} placeholder={t("call.expected.example")} {...field("expected")} />
          <Input prefix={t("call.actual")} placeholder={t("call.actual.example")} {...field("actual")} />
        </fieldset>
        <fieldset className={css.gap}>
          <legend>
            <i>4</i> <b>{t("call.suggestion")}</b> <span>{t("call.suggestion.how")}</span>
          </legend>
          <Input.TextArea
            placeholder={t("call.suggestion.example")}
            autoSize={{ minRows: 2, maxRows: 2 }}
            {...field("suggestion")}
          />
          <Checkbox checked={consent} onChange={(event) => setConsent(event.target.checked)}>
            {t("call.consent")}
          </Checkbox>
          <span className={css.soft}>{t("call.consent.no")}</span>
        </fieldset>
      </div>
      <Outcomes chosen={outcome} onChoose={choose} onSave={save} saving={record.isPending} />
    </div>
  );
}

const t2 = (key: string) => textOf(key) ?? key;
const detailText = (kind: string, detail: string) => t2(`callback.reason.${kind}.${detail}`);
const orNone = (text: string) => (text.trim() === "" ? null : text);

function lately(told: Told): string {
  const parts = told.lately.map(({ reason, calls }) =>
    t("call.lately.one", { reason: t2(`callback.reason.${reason}`), calls }),
  );
  return t("call.lately", { list: listed(parts) });
}
