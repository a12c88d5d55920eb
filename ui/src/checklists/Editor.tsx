import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ChecklistSheet, ListPlace } from "../door-types";
import { Card } from "../parts/Card";
import { categoryText } from "../parts/points";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useKept } from "../parts/useKept";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import { Defects } from "./Defects";
import { type Draft, draftOf, isSame } from "./draft";
import { Foot } from "./Foot";
import { Points } from "./Points";
import { Preview } from "./Preview";
import { type Chosen, placeOf, SCOPES, type Scope, unsaved, waiting } from "./unsaved";
import { Versions } from "./Versions";

const VIEWS = ["edit", "preview", "versions"] as const;
type View = (typeof VIEWS)[number];

/** One list to write on; nothing counts until it is saved as a version. */
export function Editor({ chosen }: { chosen: Chosen }) {
  const shop = useShop();
  const [scope, setScope] = useState<Scope>(waiting(shop.id)?.scope ?? "this_shop");
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
          chosen={chosen}
          scope={scope}
          scopes={
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
  chosen: Chosen;
  scope: Scope;
  scopes: React.ReactNode;
};

function Desk({ sheet, place, chosen, scope, scopes }: DeskProps) {
  const shop = useShop();
  const of = placeOf(shop.id, place);
  const upon = `${sheet.list.version} ${sheet.newest}`;
  const [view, setView] = useState<View>("edit");
  const [draft, setDraft] = useState<Draft>(() => {
    const left = unsaved.get(of);
    return left?.upon === upon ? left.draft : draftOf(sheet.list);
  });
  const changed = !isSame(draft, sheet.list);
  const left = changed ? { shop: shop.id, chosen, scope, upon, draft } : null;
  const saved = useKept(unsaved, of, left, t("lists.kept"));
  return (
    <div className={css.desk}>
      <Card
        title={chosen.product === null ? categoryText(chosen.category) : chosen.name}
        note={sheet.in_force === null ? inherited(sheet, place) : ownNote(sheet)}
        extra={
          <span className={css.controls}>
            {!changed && scopes}
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
            <Points draft={draft} category={sheet.list.category} onChange={setDraft} />
            <Defects draft={draft} onChange={setDraft} />
            <Button type="link" className={css.reload} onClick={() => setDraft(draftOf(sheet.preset))}>
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
              setDraft(draftOf(list));
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
        onDone={saved}
        onDrop={() => setDraft(draftOf(sheet.list))}
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
