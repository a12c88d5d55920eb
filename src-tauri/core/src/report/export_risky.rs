//! The command that writes the segments above the shop as a workbook: their figures, what their buyers stated, the bands of
//! age above all, and what is done for whom.

use pintui_store::{At, Book, Fen, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::breakdown_sheets::{NOTES, REASONS, reason_rows};
use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::export_ages::band_name;
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::breakdown::risky::{RiskySegment, RiskySegments, RiskySegmentsAsk};
use crate::door::{Call, Command, Read as _, Whole};
use crate::insight::rate::Rate;
use crate::locale;
use crate::segments::{Act, Segment, SegmentRule};

/// Writes the segments above the shop as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportRisky {
    /// What the page asks for.
    #[serde(flatten)]
    pub ask: RiskySegmentsAsk,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportRisky {
    type Answer = FileWritten;
}

impl Whole for ExportRisky {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let shop = self.ask.shop.clone();
        let (told, paper) =
            book.read(|tx| Ok((self.ask.clone().answer(tx, call)?, paper_of(tx, &shop, self.language.as_deref())?)))?;
        let bytes = lay_out(&shop, &told, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "date": told.date, "rule": told.rule, "file": name_of(&file) });
        keep(book, call, "export_risky", detail, &file, &bytes)
    }
}

const SEGMENTS: [Column; 10] = [
    words("grouped_by", 20.0),
    words("group", 30.0),
    figures("cohort"),
    figures("returned_orders"),
    figures("returned_rate"),
    figures("quality_orders"),
    figures("rate"),
    figures("low"),
    figures("high"),
    words("breakdown_over", 26.0),
];
const RULES: [Column; 6] = [
    words("group", 30.0),
    words("segment_act", 26.0),
    words("segment_since", 14.0),
    words("segment_by", 16.0),
    figures("cohort"),
    figures("quality_orders"),
];

fn lay_out(shop: &str, told: &RiskySegments, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let [from, to] = told.window;
    let span = format!("{from} – {to}");
    let title = paper.fill("risky.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "risky.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.risky", Page::Wide, &|sheet| write_segments(sheet, paper, told))?;
    sheet(&mut book, "sheet.breakdown_reasons", Page::Tall, &|sheet| write_reasons(sheet, paper, told))?;
    sheet(&mut book, "sheet.segment_rules", Page::Tall, &|sheet| write_rules(sheet, paper, &told.rules))?;
    sheet(&mut book, "sheet.notes", Page::Tall, &|sheet| write_notes(sheet, paper, told))?;
    book.save_to_buffer()
}

/// The whole shop, the segments as on the page, then the bands of age above all of the platform's newest table.
fn write_segments(sheet: &mut Worksheet, paper: &Paper, told: &RiskySegments) -> Drawn {
    let over = |few: bool| paper.fill(if few { "risky.few" } else { "breakdown.over" }, &[("minimum", &told.minimum)]);
    let whole = row(paper, None, paper.say("breakdown.whole"), (None, Some(told.whole)), String::new());
    let segment = |one: &RiskySegment| {
        let by = locale::text(paper.language, &format!("breakdown.by.{}", one.by.name())).to_owned();
        row(paper, Some(by), segment_name(paper, &one.segment), (Some(one.returned), Some(one.quality)), over(one.few))
    };
    let ages = told.ages.iter().map(|band| {
        let by = locale::text(paper.language, "breakdown.by.age").to_owned();
        row(paper, Some(by), band_name(paper, &band.band), (band.returned, band.quality), paper.say("ages.over"))
    });
    let rows: Vec<Vec<Cell>> = [whole].into_iter().chain(told.segments.iter().map(segment)).chain(ages).collect();
    table::finish(sheet, paper, &SEGMENTS, &rows, "empty.breakdown")
}

fn row(
    paper: &Paper,
    by: Option<String>,
    name: String,
    (returned, quality): (Option<Rate>, Option<Rate>),
    over: String,
) -> Vec<Cell> {
    let hits = |of: Option<Rate>| of.map_or(Cell::Empty, |of| Cell::Count(of.hits));
    let share = |of: Option<Rate>| Cell::Share(of.and_then(|of| of.rate));
    let judged = quality.or(returned);
    let ends = judged.and_then(|of| of.interval);
    vec![
        Cell::Text(by.unwrap_or_else(|| paper.say("breakdown.whole"))),
        Cell::Text(name),
        judged.map_or(Cell::Empty, |of| Cell::Count(of.orders)),
        hits(returned),
        share(returned),
        hits(quality),
        share(quality),
        Cell::Share(ends.map(|ends| ends[0])),
        Cell::Share(ends.map(|ends| ends[1])),
        Cell::Text(over),
    ]
}

fn write_reasons(sheet: &mut Worksheet, paper: &Paper, told: &RiskySegments) -> Drawn {
    let of_segment = |one: &RiskySegment| {
        let group = segment_name(paper, &one.segment);
        reason_rows(paper, &group, &one.reasons)
    };
    let rows: Vec<Vec<Cell>> = told.segments.iter().flat_map(of_segment).collect();
    table::finish(sheet, paper, &REASONS, &rows, "empty.reasons")
}

fn write_rules(sheet: &mut Worksheet, paper: &Paper, rules: &[SegmentRule]) -> Drawn {
    let row = |rule: &SegmentRule| {
        vec![
            Cell::Text(segment_name(paper, &rule.segment)),
            Cell::Text(act_name(paper, rule.act)),
            Cell::Day(rule.made_on),
            Cell::Text(by_name(paper, &rule.by)),
            Cell::Count(rule.orders),
            Cell::Count(rule.hits),
        ]
    };
    let rows: Vec<Vec<Cell>> = rules.iter().map(row).collect();
    table::finish(sheet, paper, &RULES, &rows, "empty.segment_rules")
}

fn write_notes(sheet: &mut Worksheet, paper: &Paper, told: &RiskySegments) -> Drawn {
    let chance = told.by_chance_tenths as f64 / 10.0;
    let with: &[(&str, &dyn std::fmt::Display)] =
        &[("minimum", &told.minimum), ("looked", &told.looked), ("chance", &chance)];
    let note = |term: &str, text: &str| vec![Cell::Text(paper.fill(term, with)), Cell::Text(paper.fill(text, with))];
    let rows = [
        note("breakdown.rate.term", "breakdown.rate.text"),
        note("breakdown.over.term", "risky.over.text"),
        note("risky.rules.term", "risky.rules.text"),
    ];
    table::finish(sheet, paper, &NOTES, &rows, "empty.breakdown")
}

fn by_name(paper: &Paper, by: &str) -> String {
    let key = format!("actor.{by}");
    match locale::text(paper.language, &key) {
        text if text == key => by.to_owned(),
        text => text.to_owned(),
    }
}

fn act_name(paper: &Paper, act: Act) -> String {
    locale::text(paper.language, &format!("risky.act.{}", act.name())).to_owned()
}

/// A segment by its name, as the page calls it.
pub(super) fn segment_name(paper: &Paper, segment: &Segment) -> String {
    let yuan = |fen: &Fen| paper.amount(*fen);
    let say = |key: &str, with: &[(&str, &dyn std::fmt::Display)]| {
        locale::say(paper.language, &format!("segment.{key}"), with)
    };
    match segment {
        Segment::Province { name } => say("province", &[("name", name)]),
        Segment::Times { times } => say(&format!("times.{}", times.name()), &[]),
        Segment::Price { from_fen, until_fen: None } => say("price.above", &[("from", &yuan(from_fen))]),
        Segment::Price { from_fen: Fen(0), until_fen: Some(until) } => say("price.under", &[("until", &yuan(until))]),
        Segment::Price { from_fen, until_fen: Some(until) } => {
            say("price.band", &[("from", &yuan(from_fen)), ("until", &yuan(until))])
        }
    }
}
