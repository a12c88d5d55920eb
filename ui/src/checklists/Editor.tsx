import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ChecklistSheet, ListPlace } from "../door-types";
import { Card } from "../parts/Card";
import { categoryText } from "../parts/points";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import { Defects } from "./Defects";
import { type Draft, draftOf, isSame } from "./draft";
import { Foot } from "./Foot";
import { Points } from "./Points";
import { Preview } from "./Preview";
import { Versions } from "./Versions";

/** The list of a category, or of one product. */
export type Chosen = { category: string; product: number | null; name: string };

const SCOPES = ["this_shop", "all_shops"] as const;
type Scope = (typeof SCOPES)[number];
const VIEWS = ["edit", "preview", "versions"] as const;
type View = (typeof VIEWS)[number];

type Props = { chosen: Chosen; onUnsaved: (unsaved: boolean) => void };

/** One list to write on; nothing counts until it is saved as a version. */
export function Editor({ chosen, onUnsaved }: Props) {
  const shop = useShop();
  const [scope, setScope] = useState<Scope>("this_shop");
  const place: ListPlace = {
    shop: scope === "this_shop" || chosen.product !== null ? shop.name : null,
    category: chosen.category,
    product: chosen.product,
  };
  const sheet = useAnswer("checklist_show", { shop: shop.name, place, version: null });
  return (
    <Settled of={sheet}>
      {(answer) => (
        <Desk
          // a list saved meanwhile, here or in another window, is begun anew
          key={`${scope} ${answer.list.version} ${answer.newest}`}
          sheet={answer}
          place={place}
          name={chosen.product === null ? categoryText(chosen.category) : chosen.name}
          onUnsaved={onUnsaved}
          scope={
            chosen.product === null && (
              <Segmented<Scope>
                value={scope}
                onChange={setScope}
                options={SCOPES.map((value) => ({ value, label: t(`lists.scope.${value}`) }))}
                aria-label={t("lists.scope")}
              />
            )
          }
        />
      )}
    </Settled>
  );
}

type DeskProps = {
  sheet: ChecklistSheet;
  place: ListPlace;
  name: string;
  scope: React.ReactNode;
  onUnsaved: (unsaved: boolean) => void;
};

function Desk({ sheet, place, name, scope, onUnsaved }: DeskProps) {
  const [view, setView] = useState<View>("edit");
  const [draft, setDraft] = useState<Draft>(() => draftOf(sheet.list));
  const changed = !isSame(draft, sheet.list);
  const write = (next: Draft) => {
    setDraft(next);
    onUnsaved(!isSame(next, sheet.list));
  };
  return (
    <div className={css.desk}>
      <Card
        title={name}
        note={sheet.in_force === null ? inherited(sheet, place) : ownNote(sheet)}
        extra={
          <span className={css.controls}>
            {!changed && scope}
            <Segmented<View>
              value={view}
              onChange={setView}
              options={VIEWS.map((value) => ({
                value,
                label: <span data-testid={`list-view-${value}`}>{t(`lists.view.${value}`)}</span>,
              }))}
            />
          </span>
        }
      >
        {view === "edit" && (
          <>
            <Points draft={draft} category={sheet.list.category} onChange={write} />
            <Defects draft={draft} onChange={write} />
            <Button type="link" className={css.reload} onClick={() => write(draftOf(sheet.preset))}>
              {t("lists.preset.load")}
            </Button>
          </>
        )}
        {view === "preview" && <Preview draft={draft} category={sheet.list.category} />}
        {view === "versions" && (
          <Versions
            sheet={sheet}
            place={place}
            onTake={(list) => {
              write(draftOf(list));
              setView("edit");
            }}
          />
        )}
      </Card>
      <Foot
        sheet={sheet}
        place={place}
        draft={draft}
        changed={changed}
        onDone={() => onUnsaved(false)}
        onDrop={() => write(draftOf(sheet.list))}
      />
    </div>
  );
}

function inherited(sheet: ChecklistSheet, place: ListPlace): string {
  if (place.product !== null) return t("lists.inherits.category");
  return t(sheet.source === "all_shops" ? "lists.inherits.all_shops" : "lists.inherits.preset");
}

function ownNote(sheet: ChecklistSheet): string {
  return `${t(`lists.source.${sheet.source}`)} · ${t("lists.version", { number: sheet.in_force ?? 0 })}`;
}
