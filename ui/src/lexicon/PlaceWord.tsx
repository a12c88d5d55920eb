import { Button } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { LexiconChange } from "../door-types";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { BeforeApply } from "./BeforeApply";
import { TagPlace } from "./TagPick";

/** Gives a word its reason, after showing which old cases that moves. */
export function PlaceWord({ word }: { word: string }) {
  const [placing, setPlacing] = useState(false);
  const [change, setChange] = useState<Extract<LexiconChange, { change: "keep_entry" }> | null>(null);
  const keep = useWrite("keep_entry");
  const tell = useTell();
  const put = (tag: string) => setChange({ change: "keep_entry", entry: { kind: "word", word, tag } });
  const apply = () =>
    change !== null &&
    keep.mutate(
      { entry: change.entry },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("tags.word.kept", { word }), operation);
          setChange(null);
          setPlacing(false);
        },
        onError: tell.refused,
      },
    );
  return (
    <>
      {placing ? (
        <TagPlace value={null} onChange={put} mains="heads" />
      ) : (
        <Button size="small" onClick={() => setPlacing(true)} data-testid={`place-${word}`}>
          {t("voices.word.place")}
        </Button>
      )}
      <BeforeApply change={change} isPending={keep.isPending} onApply={apply} onClose={() => setChange(null)} />
    </>
  );
}
