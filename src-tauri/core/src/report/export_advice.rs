//! The command that writes the advice of a day as a workbook: what stands out of each cause, and what is done about it.

use pintui_store::{At, Book, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::export_risky::segment_name;
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::advice::offers::{Act, Offer};
use crate::advice::sheet::{AdviceAsk, AdviceSheet, Finding, Out, Sign};
use crate::door::{Call, Command, Read as _, Whole};
use crate::locale;

/// Writes the advice of a day as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportAdvice {
    /// What the page asks for.
    #[serde(flatten)]
    pub ask: AdviceAsk,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportAdvice {
    type Answer = FileWritten;
}

impl Whole for ExportAdvice {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let shop = self.ask.shop.clone();
        let (told, paper) =
            book.read(|tx| Ok((self.ask.clone().answer(tx, call)?, paper_of(tx, &shop, self.language.as_deref())?)))?;
        let bytes = lay_out(&shop, &told, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "date": told.date, "rule": told.rule, "file": name_of(&file) });
        keep(book, call, "export_advice", detail, &file, &bytes)
    }
}

const FINDINGS: [Column; 10] = [
    words("advice_cause", 10.0),
    words("advice_about", 40.0),
    words("advice_sign", 22.0),
    figures("advice_of"),
    figures("hits"),
    figures("share"),
    figures("low"),
    figures("high"),
    figures("advice_usual"),
    figures("refund_yuan"),
];
const OFFERS: [Column; 4] =
    [words("advice_cause", 10.0), words("advice_about", 40.0), words("advice_act", 30.0), words("advice_since", 16.0)];

fn lay_out(shop: &str, told: &AdviceSheet, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let [from, to] = told.window;
    let span = format!("{from} – {to}");
    let title = paper.fill("advice.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "advice.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.advice", Page::Wide, &|sheet| write_findings(sheet, paper, told))?;
    sheet(&mut book, "sheet.advice_offers", Page::Tall, &|sheet| write_offers(sheet, paper, told))?;
    book.save_to_buffer()
}

fn say(paper: &Paper, key: &str) -> String {
    locale::text(paper.language, key).to_owned()
}

/// A line for each cause, also where nothing stands out: the page says so, too.
fn write_findings(sheet: &mut Worksheet, paper: &Paper, told: &AdviceSheet) -> Drawn {
    let row = |finding: &Finding| {
        let cause = Cell::Text(say(paper, &format!("advice.cause.{}", finding.cause.name())));
        let Some(out) = &finding.out else {
            let looked = finding.looked;
            let why = match (looked.enough, looked.few) {
                (0, 0) => say(paper, "advice.untold"),
                (0, _) => say(paper, "advice.few"),
                (enough, _) => locale::say(paper.language, "advice.none", &[("looked", &enough)]),
            };
            return [cause, Cell::Text(why)].into_iter().chain((0..8).map(|_| Cell::Empty)).collect();
        };
        let sign = match out.sign {
            Sign::Quality => "quality",
            Sign::OnTheWay => "on_the_way",
            Sign::Late => "late",
            Sign::Slow => "slow",
        };
        vec![
            cause,
            Cell::Text(about(paper, out)),
            Cell::Text(paper.say(&format!("advice.sign.{sign}"))),
            Cell::Count(out.of.orders),
            Cell::Count(out.of.hits),
            Cell::Share(out.of.rate),
            Cell::Share(out.of.interval.map(|ends| ends[0])),
            Cell::Share(out.of.interval.map(|ends| ends[1])),
            Cell::Share(Some(out.usual)),
            Cell::Yuan(out.refund_fen),
        ]
    };
    let rows: Vec<Vec<Cell>> = told.findings.iter().map(row).collect();
    table::finish(sheet, paper, &FINDINGS, &rows, "empty.breakdown")
}

fn write_offers(sheet: &mut Worksheet, paper: &Paper, told: &AdviceSheet) -> Drawn {
    let of_finding = |finding: &Finding| -> Vec<Vec<Cell>> {
        let Some(out) = &finding.out else { return Vec::new() };
        let row = |offer: &Offer| {
            let since = match (offer.taken, offer.since) {
                (true, Some(on)) => Cell::Day(on),
                (true, None) => Cell::Text(paper.say("advice.taken")),
                (false, _) => Cell::Text(paper.say("advice.not_taken")),
            };
            let cause = say(paper, &format!("advice.cause.{}", finding.cause.name()));
            vec![Cell::Text(cause), Cell::Text(about(paper, out)), Cell::Text(act(paper, &offer.act)), since]
        };
        out.offers.iter().map(row).collect()
    };
    let rows: Vec<Vec<Cell>> = told.findings.iter().flat_map(of_finding).collect();
    table::finish(sheet, paper, &OFFERS, &rows, "empty.advice_offers")
}

/// Of what it is, as the page calls it.
fn about(paper: &Paper, out: &Out) -> String {
    match (&out.segment, &out.topic) {
        (Some(segment), _) => segment_name(paper, segment),
        (None, Some(topic)) => {
            let key = format!("topic.{topic}");
            let named = locale::text(paper.language, &key);
            format!("{} · {}", out.name, if named == key { topic } else { named })
        }
        (None, None) => out.name.clone(),
    }
}

fn act(paper: &Paper, act: &Act) -> String {
    match act {
        Act::Halt => say(paper, "advice.act.halt"),
        Act::Training => say(paper, "advice.act.training"),
        Act::Change { kind, .. } => say(paper, &format!("advice.kind.{}", kind.name())),
        Act::Segment { act, .. } => say(paper, &format!("risky.act.{}", act.name())),
    }
}
