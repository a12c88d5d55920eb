import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { EntryKind, LexiconChange } from "../door-types";
import { Card } from "../parts/Card";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { BeforeApply } from "./BeforeApply";
import css from "./Lexicon.module.css";
import { TagPlace } from "./TagPick";
import { useTagName } from "./tags";

const SHOWN = 12;

/** The owner's words and texts, and a new one. */
export function Entries({ tag }: { tag: string }) {
  const [kind, setKind] = useState<EntryKind>("word");
  const [word, setWord] = useState("");
  const [to, setTo] = useState<string | null>(null);
  const entries = useAnswer("entry_list", {});
  const keep = useWrite("keep_entry");
  const remove = useWrite("remove_entry");
  const nameOf = useTagName();
  const tell = useTell();
  const [change, setChange] = useState<LexiconChange | null>(null);
  const place = to ?? tag;
  const done = (text: string, operation: number) => {
    tell.done(text, operation);
    setChange(null);
  };
  const apply = () => {
    if (change?.change === "keep_entry")
      keep.mutate(
        { entry: change.entry },
        {
          onSuccess: ({ operation }) => {
            done(t("tags.word.kept", { word: change.entry.word.trim() }), operation);
            setWord("");
          },
          onError: tell.refused,
        },
      );
    if (change?.change === "remove_entry")
      remove.mutate(
        { id: change.id },
        { onSuccess: ({ operation }) => done(t("tags.word.removed"), operation), onError: tell.refused },
      );
  };
  return (
    <Card title={t("tags.words")} note={t("tags.words.note")}>
      <div className={css.tagLine}>
        <Segmented<EntryKind>
          size="small"
          value={kind}
          onChange={setKind}
          options={[
            { value: "word", label: t("tags.word") },
            { value: "text", label: t("tags.text") },
          ]}
        />
        <Input
          className={css.newName}
          value={word}
          maxLength={60}
          placeholder={t("tags.word.example")}
          aria-label={t("tags.words")}
          onChange={(event) => setWord(event.target.value)}
          data-testid="entry-word"
        />
        <TagPlace value={place} onChange={setTo} mains="chosen" />
        <Button
          disabled={word.trim() === ""}
          onClick={() => setChange({ change: "keep_entry", entry: { kind, word, tag: place } })}
          data-testid="entry-add"
        >
          {t("tags.word.add")}
        </Button>
      </div>
      <Settled of={entries}>
        {(rows) => (
          <ul className={css.entries}>
            {rows.length === 0 && <li className={css.soft}>{t("tags.words.none")}</li>}
            {rows.slice(0, SHOWN).map((entry) => (
              <li key={entry.id}>
                <span>{t("tags.quote", { text: entry.word })}</span>
                <span className={css.soft}>› {nameOf(entry.tag)}</span>
                <Button size="small" type="text" onClick={() => setChange({ change: "remove_entry", id: entry.id })}>
                  {t("tags.word.remove")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Settled>
      <BeforeApply
        change={change}
        isPending={keep.isPending || remove.isPending}
        onApply={apply}
        onClose={() => setChange(null)}
      />
    </Card>
  );
}
