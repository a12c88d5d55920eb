import { useState } from "react";
import { useAnswer } from "../../ask";
import type { Derivation, Draft, Grain, LookedAt } from "../../door-types";
import type { NewShop } from "../../parts/waitingFiles";

type Asked = { header_row: number | null; grain: Grain | null };

/** A layout in the making: what was proposed, what a person changed, and what would come of it. */
export type Layout = ReturnType<typeof useMapping>;

export function useMapping(file: string, into: NewShop, password: string | null) {
  const [asked, setAsked] = useState<Asked>({ header_row: null, grain: null });
  const [edited, setEdited] = useState<{ of: LookedAt; draft: Draft } | null>(null);
  const look = useAnswer("look_at_file", { file, password, ...asked });
  const seen = look.data ?? null;
  const draft = edited !== null && edited.of === seen ? edited.draft : (seen?.draft ?? null);
  const missing = seen === null || draft === null ? [] : missingOf(seen, draft);
  const twice = draft === null ? [] : twiceOf(draft);
  const complete = draft !== null && missing.length === 0 && twice.length === 0;
  const tried = useAnswer(
    "try_layout",
    { file, password, shop: into.name, platform: into.platform, draft: draft ?? NO_DRAFT },
    complete && into.name !== "" ? "now" : "not_yet",
  );

  const change = (to: Draft) => seen !== null && setEdited({ of: seen, draft: to });
  const choose = (at: number, field: string | null) =>
    draft !== null && change({ ...draft, fields: draft.fields.map((own, other) => (other === at ? field : own)) });
  const derive = (rules: Partial<Derivation>) =>
    draft !== null && change({ ...draft, derivation: { ...draft.derivation, ...rules } });
  const mean = (word: string, status: string | undefined) => {
    if (draft === null) return;
    const { [word]: _, ...others } = draft.statuses;
    change({ ...draft, statuses: status === undefined ? others : { ...others, [word]: status } });
  };
  const isChosen = (at: number) => seen !== null && draft?.fields[at] !== seen.draft.fields[at];

  return { look, seen, draft, missing, twice, complete, tried, asked, setAsked, choose, derive, mean, isChosen };
}

const NO_DRAFT: Draft = {
  grain: "order",
  header_row: 1,
  fields: [],
  derivation: {
    dates: null,
    amount_from_price: false,
    cancelled_prefix: null,
    refund_makes_case: false,
    refund_of_order: false,
    returned: [],
    unpaid_without_time: false,
  },
  statuses: {},
};

/** Groups of fields of which none has a column. */
function missingOf(seen: LookedAt, draft: Draft): string[][] {
  return seen.required.filter((group) => !group.some((field) => draft.fields.includes(field)));
}

/** Fields that two columns have. */
function twiceOf(draft: Draft): string[] {
  const fields = draft.fields.filter((field) => field !== null);
  return [...new Set(fields.filter((field, at) => fields.indexOf(field) !== at))];
}
