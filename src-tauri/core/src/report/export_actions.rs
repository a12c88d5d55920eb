//! The command that writes the improvement actions as a workbook: all of them with their plan and result, and half a year
//! of them by kind with the returns before and after each.

use pintui_store::{At, Book, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::callbacks::change_list::{ChangeList, ChangeRow};
use crate::callbacks::kinds::{ChangeKinds, KindAction, KindSheet};
use crate::callbacks::plan::Kind;
use crate::door::{Call, Command, Read as _, Whole};
use crate::insight::comparison::Shown;
use crate::locale;

/// Writes the improvement actions of a shop as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportActions {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportActions {
    type Answer = FileWritten;
}

impl Whole for ExportActions {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let shop = self.shop;
        let (rows, kinds, paper) = book.read(|tx| {
            let rows = ChangeList { shop: shop.clone() }.answer(tx, call)?;
            let kinds = ChangeKinds { shop: shop.clone() }.answer(tx, call)?;
            Ok((rows, kinds, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, &rows, &kinds, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "file": name_of(&file) });
        keep(book, call, "export_actions", detail, &file, &bytes)
    }
}

const ACTIONS: [Column; 13] = [
    words("action", 60.0),
    words("product", 34.0),
    words("action_kind", 14.0),
    words("action_owner", 14.0),
    words("action_due", 14.0),
    words("action_stands", 16.0),
    words("action_expected", 40.0),
    words("action_chosen", 14.0),
    words("action_by", 14.0),
    words("action_live", 14.0),
    words("action_verdict", 12.0),
    words("action_result", 44.0),
    words("action_from", 28.0),
];
const KINDS: [Column; 13] = [
    words("action_kind", 14.0),
    words("action", 60.0),
    words("action_about", 34.0),
    words("action_live", 14.0),
    figures("action_before_orders"),
    figures("action_before_hits"),
    figures("action_before_rate"),
    figures("action_after_orders"),
    figures("action_after_hits"),
    figures("action_after_rate"),
    figures("change_low"),
    figures("change_high"),
    words("action_verdict", 30.0),
];

fn lay_out(shop: &str, rows: &[ChangeRow], kinds: &KindSheet, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("actions.title", &[("shop", &shop)]);
    let mut book = paper::workbook(paper, &title, "actions.subject", made_at)?;
    let span = format!("{} – {}", kinds.span[0], kinds.span[1]);
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.actions", Page::Wide, &|sheet| write_actions(sheet, paper, rows))?;
    sheet(&mut book, "sheet.action_kinds", Page::Wide, &|sheet| write_kinds(sheet, paper, kinds))?;
    book.save_to_buffer()
}

fn write_actions(sheet: &mut Worksheet, paper: &Paper, actions: &[ChangeRow]) -> Drawn {
    let row = |action: &ChangeRow| {
        let day = |day| Option::map_or(day, Cell::Empty, Cell::Day);
        let from = match (&action.cause, action.calls, action.answers) {
            (Some(cause), ..) => {
                let key = format!("advice.cause.{}", cause.name());
                let cause = locale::text(paper.language, &key);
                paper.fill("actions.from.advice", &[("cause", &cause)])
            }
            (None, 0, 0) => String::new(),
            (None, calls, answers) => paper.fill("actions.from.buyers", &[("calls", &calls), ("answers", &answers)]),
        };
        let result = action.result.as_ref();
        vec![
            Cell::Text(action.what.clone()),
            Cell::told(action.product.as_ref()),
            Cell::Text(kind_name(paper, action.kind)),
            Cell::told(action.owner.as_ref()),
            day(action.due_on),
            Cell::Text(paper.say(&format!("actions.stands.{}", stands(action)))),
            Cell::told(action.expected.as_ref()),
            Cell::Day(action.chosen_on),
            Cell::Text(action.chosen_by.clone()),
            day(action.live_on),
            Cell::Text(verdict_name(paper, result.map(|result| result.verdict.as_str()))),
            Cell::told(result.and_then(|result| result.note.as_ref())),
            Cell::Text(from),
        ]
    };
    let rows: Vec<Vec<Cell>> = actions.iter().map(row).collect();
    table::finish(sheet, paper, &ACTIONS, &rows, "empty.actions")
}

fn stands(action: &ChangeRow) -> &'static str {
    match action {
        ChangeRow { result: Some(_), .. } => "over",
        ChangeRow { live_on: Some(_), .. } => "done",
        ChangeRow { overdue: true, .. } => "overdue",
        _ => "open",
    }
}

fn write_kinds(sheet: &mut Worksheet, paper: &Paper, told: &KindSheet) -> Drawn {
    let row = |(kind, action): (Option<Kind>, &KindAction)| {
        let count = |of: Option<i64>| of.map_or(Cell::Empty, Cell::Count);
        let [before, after] = [action.sides.map(|sides| sides.first), action.sides.map(|sides| sides.second)];
        let ends = action.sides.and_then(|sides| sides.interval);
        let shown = match action.sides.map(|sides| sides.verdict) {
            Some(Shown::Lower) => paper.say("actions.shown.lower"),
            Some(Shown::Higher) => paper.say("actions.shown.higher"),
            Some(Shown::NotShown) => paper.say("actions.shown.not_shown"),
            Some(Shown::TooFew) => paper.say("actions.shown.too_few"),
            None => String::new(),
        };
        let said = verdict_name(paper, action.verdict.as_deref());
        let both: Vec<String> = [shown, said].into_iter().filter(|text| !text.is_empty()).collect();
        vec![
            Cell::Text(kind_name(paper, kind)),
            Cell::Text(action.what.clone()),
            Cell::told(action.about.as_ref()),
            action.live_on.map_or(Cell::Empty, Cell::Day),
            count(before.map(|of| of.orders)),
            count(before.map(|of| of.hits)),
            Cell::Share(before.and_then(|of| of.rate)),
            count(after.map(|of| of.orders)),
            count(after.map(|of| of.hits)),
            Cell::Share(after.and_then(|of| of.rate)),
            Cell::Points(ends.map(|ends| ends[0])),
            Cell::Points(ends.map(|ends| ends[1])),
            Cell::Text(both.join("；")),
        ]
    };
    let actions = told.kinds.iter().flat_map(|line| line.actions.iter().map(|action| (line.kind, action)));
    let rows: Vec<Vec<Cell>> = actions.map(row).collect();
    table::finish(sheet, paper, &KINDS, &rows, "empty.actions")
}

fn kind_name(paper: &Paper, kind: Option<Kind>) -> String {
    kind.map_or_else(String::new, |kind| {
        locale::text(paper.language, &format!("action.kind.{}", kind.name())).to_owned()
    })
}

fn verdict_name(paper: &Paper, verdict: Option<&str>) -> String {
    verdict.map_or_else(String::new, |name| locale::text(paper.language, &format!("loop.verdict.{name}")).to_owned())
}
