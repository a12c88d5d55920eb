import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { LexiconChange, TagRow } from "../door-types";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { BeforeApply } from "./BeforeApply";
import css from "./Lexicon.module.css";
import { TagPlace } from "./TagPick";
import { tagText } from "./tags";

/** A tag's name and place, the tag it can be merged into, and a finer one below it. */
export function TagEdit({ row, tags, onMade }: { row: TagRow; tags: TagRow[]; onMade: (tag: string) => void }) {
  const [name, setName] = useState(tagText(row));
  const [finer, setFiner] = useState("");
  const [into, setInto] = useState<string | null>(null);
  const save = useWrite("save_tag");
  const merge = useWrite("merge_tags");
  const tell = useTell();
  const keep = (tag: string | null, parent: string, named: string) =>
    save.mutate(
      { tag, parent, name: named },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("tags.saved", { name: named }), operation);
          setFiner("");
          onMade(answer.tag);
        },
        onError: tell.refused,
      },
    );
  const [change, setChange] = useState<Extract<LexiconChange, { change: "merge_tags" }> | null>(null);
  const join = () =>
    change !== null &&
    merge.mutate(
      { tag: change.tag, into: change.into },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("tags.merged", { name: tagText(row) }), operation);
          setChange(null);
          onMade(change.into);
        },
        onError: tell.refused,
      },
    );
  const renamed = name.trim() !== "" && name.trim() !== tagText(row);
  return (
    <div className={css.edits}>
      {row.parent !== null && (
        <div className={css.edit}>
          <span className={css.soft}>{t("tags.name")}</span>
          <Input value={name} maxLength={20} onChange={(event) => setName(event.target.value)} data-testid="tag-name" />
          <Button
            disabled={!renamed}
            loading={save.isPending}
            onClick={() => row.parent !== null && keep(row.tag, row.parent, name.trim())}
            data-testid="tag-rename"
          >
            {t("tags.rename")}
          </Button>
        </div>
      )}
      {row.level < 3 && (
        <div className={css.edit}>
          <span className={css.soft}>{t("tags.finer")}</span>
          <Input
            value={finer}
            maxLength={20}
            placeholder={t("tags.finer.example")}
            onChange={(event) => setFiner(event.target.value)}
            data-testid="tag-finer"
          />
          <Button
            disabled={finer.trim() === ""}
            loading={save.isPending}
            onClick={() => keep(null, row.tag, finer.trim())}
            data-testid="tag-add"
          >
            {t("tags.new")}
          </Button>
        </div>
      )}
      {row.parent !== null && (
        <div className={css.edit}>
          <span className={css.soft}>{t("tags.merge")}</span>
          <TagPlace value={into} onChange={setInto} mains="heads" testid="tag-into" />
          <Button
            disabled={into === null || into === row.tag}
            onClick={() => into !== null && setChange({ change: "merge_tags", tag: row.tag, into })}
            data-testid="tag-merge"
          >
            {t("tags.merge.it")}
          </Button>
        </div>
      )}
      {row.parent !== null && (
        <p className={css.soft}>
          {t("tags.above", { name: tagText(tags.find((one) => one.tag === row.parent) ?? row) })}
        </p>
      )}
      <BeforeApply change={change} isPending={merge.isPending} onApply={join} onClose={() => setChange(null)} />
    </div>
  );
}
