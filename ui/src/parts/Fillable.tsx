import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Language } from "../choices";
import type { Filled } from "../door-types";
import { t } from "../words/words";
import css from "./Fillable.module.css";
import { fieldId } from "./fields";
import { KeyCap } from "./KeyCap";
import { useClerk } from "./me";
import { useTell } from "./tell";
import { useCopy } from "./useCopy";
import { useKeys } from "./useKeys";

type Props = {
  filled: Filled;
  caseId: number;
  language: Language;
  typed: Record<string, string>;
  onType: (typed: Record<string, string>) => void;
};

/** A script with a case's facts in it: what is still empty is typed here, then one key copies and notes it. */
export function Fillable({ filled, caseId, language, typed, onType }: Props) {
  const tell = useTell();
  const copy = useCopy();
  const clerk = useClerk();
  const use = useWrite("use_script");
  const note = useWrite("note_script_outcome");
  const [used, setUsed] = useState<number | null>(null);
  // a field stays here once typed into, or it would vanish at its first letter
  const open = [...new Set([...filled.empty.map(fieldId), ...Object.keys(typed)])];
  const nameOf = (id: string) =>
    filled.pieces.find(({ field }) => field !== null && fieldId(field) === id)?.field ?? id;
  const take = () => {
    if (!filled.ready || use.isPending) return;
    // at once, while the press counts: a web view lets nobody write to the clipboard later
    copy(filled.text);
    use.mutate(
      { name: filled.name, language, case_id: caseId, order_id: null, clerk, typed },
      {
        onSuccess: ({ operation, answer }) => {
          setUsed(answer.use_id);
          tell.done(t("scripts.copied"), operation);
        },
        onError: tell.refused,
      },
    );
  };
  useKeys({ y: take });
  const went = (how: "settled" | "more_trouble") => {
    if (used === null) return;
    note.mutate(
      { use_id: used, went: how },
      { onSuccess: ({ operation }) => tell.done(t("scripts.copy.noted"), operation), onError: tell.refused },
    );
  };
  return (
    <>
      <p className={css.text} data-testid="filled-text">
        {filled.pieces.map(({ words, field, filled: full }, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text stay in their places
            key={index}
            className={field === null ? undefined : full ? css.filled : css.empty}
          >
            {words}
          </span>
        ))}
      </p>
      {open.length > 0 && (
        <div className={css.fields}>
          {open.map((id) => (
            <Input
              key={id}
              size="small"
              maxLength={30}
              value={typed[id] ?? ""}
              placeholder={t("scripts.for.type", { field: nameOf(id) })}
              aria-label={t("scripts.for.type", { field: nameOf(id) })}
              onChange={({ target }) => onType({ ...typed, [id]: target.value })}
              data-testid={`field-${id}`}
            />
          ))}
        </div>
      )}
      <div className={css.foot}>
        <span>{t("scripts.copy.sms", { letters: filled.letters, parts: filled.sms_parts })}</span>
        {used !== null && (
          <>
            <span>{t("scripts.copy.went")}</span>
            <Button size="small" onClick={() => went("settled")} data-testid="went-settled">
              {t("scripts.copy.settled")}
            </Button>
            <Button size="small" onClick={() => went("more_trouble")}>
              {t("scripts.copy.more")}
            </Button>
          </>
        )}
        <Button
          type="primary"
          disabled={!filled.ready}
          loading={use.isPending}
          onClick={take}
          data-testid="script-copy"
        >
          {t("scripts.copy")} <KeyCap>Y</KeyCap>
        </Button>
      </div>
    </>
  );
}
