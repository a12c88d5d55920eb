//! Counts a file's rows and problems while they are written, and makes its report.

use std::hash::{Hash, Hasher};

use pintui_store::{At, Fen};
use rustc_hash::{FxHashMap, FxHasher};

use super::fields::{self, Kind};
use super::mapping::draft::REFUND;
use super::open::Opened;
use super::profile::Profile;
use super::report::{ColumnRead, FileReport, Problem, SampleRow};
use super::row::{Fault, Row};
use super::write::Outcome;
use crate::platforms::formats::Grain;
use crate::privacy::Class;

const PROBLEMS_LISTED: u64 = 1_000;
const SAMPLE: usize = 5;

/// The report of a file in the making.
pub struct Tally {
    /// The report.
    pub report: FileReport,
    grain: Grain,
    header: Vec<String>,
    /// Position of the column that names the order.
    pub order_at: usize,
    /// The file's product numbers are of single SKUs.
    pub product_is_sku: bool,
    of_code: FxHashMap<&'static str, u64>,
    digest: FxHasher,
}

impl Tally {
    /// A report without rows.
    pub fn new(opened: &Opened) -> Self {
        let mut tally = Self::of(&opened.name, &opened.profile);
        tally.report.encoding = opened.source.encoding_name().map(str::to_owned);
        tally
    }

    /// A report without rows for a table that is not opened.
    pub fn of(name: &str, profile: &Profile) -> Self {
        let report = FileReport {
            name: name.to_owned(),
            profile: profile.format.id.clone(),
            header_row: profile.header_row,
            columns: columns(profile),
            ..FileReport::default()
        };
        Self {
            report,
            grain: profile.format.grain,
            header: profile.header.clone(),
            product_is_sku: profile.format.product_is_sku,
            order_at: profile.uses.iter().find(|used| used.field == "order_no").map_or(0, |used| used.at),
            of_code: FxHashMap::default(),
            digest: FxHasher::default(),
        }
    }

    /// Header of the column at a position in the file.
    pub fn column(&self, at: usize) -> String {
        self.header.get(at).cloned().unwrap_or_default()
    }

    /// The first value of each column, by position in the file.
    pub fn show(&mut self, examples: &[String]) {
        let named = self.header.iter().zip(examples).filter(|(header, _)| !header.is_empty());
        for (column, (_, example)) in self.report.columns.iter_mut().zip(named) {
            column.example.clone_from(example);
        }
    }

    /// A row was taken.
    pub fn taken(&mut self, row: &Row, outcome: Outcome) {
        self.report.rows += 1;
        match outcome {
            Outcome::Added => self.report.added += 1,
            Outcome::Updated => self.report.updated += 1,
            Outcome::Unchanged | Outcome::Wait => self.report.unchanged += 1,
        }
        self.report.flagged += u64::from(!row.flags.is_empty());
        self.note_undated(row);
        self.report.buyers_hidden += u64::from(row.buyer_hidden);
        for flag in &row.flags {
            if flag.code == "currency_other" {
                *self.report.other_currencies.entry(flag.value.clone()).or_default() += 1;
            }
            self.problem(row.number, flag);
        }
        self.note(row, outcome.name());
        (row.number, outcome, &row.key).hash(&mut self.digest);
        for (field, value) in fields::of(self.grain).iter().zip(&row.values) {
            // The salt of a shop that the import makes is another one at each rehearsal.
            if field.kind != Kind::Buyer {
                value.hash(&mut self.digest);
            }
        }
    }

    /// Counts a refund whose day the row does not tell.
    fn note_undated(&mut self, row: &Row) {
        if self.grain != Grain::Case {
            return;
        }
        let slot = |name| fields::slot(Grain::Case, name);
        let amount = row.number(slot("refund")).filter(|amount| *amount > 0);
        let is_refunded = row.text(slot("status")) == Some("refunded") && row.text(slot("refunded_at")).is_none();
        if let Some(amount) = amount.filter(|_| is_refunded) {
            let undated = self.report.undated.get_or_insert_default();
            undated.cases += 1;
            undated.amount_fen += Fen(amount);
        }
    }

    /// A row was put into quarantine.
    pub fn rejected(&mut self, row: &Row, fault: &Fault) {
        self.report.rows += 1;
        self.report.rejected += 1;
        self.problem(row.number, fault);
        self.note(row, "rejected");
        (row.number, fault.code).hash(&mut self.digest);
    }

    fn problem(&mut self, row: u64, fault: &Fault) {
        let count = self.of_code.entry(fault.code).or_default();
        *count += 1;
        if *count > PROBLEMS_LISTED {
            *self.report.problems_left_out.entry(fault.code.to_owned()).or_default() += 1;
            return;
        }
        let column = self.column(fault.at);
        self.report.problems.push(Problem { row, column, code: fault.code.to_owned(), value: fault.value.clone() });
    }

    fn note(&mut self, row: &Row, outcome: &str) {
        if self.report.sample.len() >= SAMPLE {
            return;
        }
        let mut cells = vec![("key".to_owned(), row.key.to_string())];
        for (field, value) in fields::of(self.grain).iter().zip(&row.values) {
            if let Some(value) = value
                && !matches!(field.kind, Kind::Buyer | Kind::Note | Kind::Words)
            {
                let shown = match field.kind {
                    Kind::Money => value.number().map(|fen| format!("{}.{:02}", fen / 100, fen.abs() % 100)),
                    _ => Some(value.shown()),
                };
                cells.push((field.name.to_owned(), shown.unwrap_or_default()));
            }
        }
        self.report.sample.push(SampleRow { row: row.number, outcome: outcome.to_owned(), cells });
    }

    /// The finished report, its problems in the order of the file, and the digest of its decisions.
    pub fn finish(mut self, as_of: Option<At>) -> (FileReport, u64) {
        self.report.problems.sort_by_key(|problem| problem.row);
        self.report.as_of = as_of;
        (self.report, self.digest.finish())
    }
}

fn columns(profile: &Profile) -> Vec<ColumnRead> {
    let known = fields::of(profile.format.grain);
    profile
        .header
        .iter()
        .enumerate()
        .filter(|(_, header)| !header.is_empty())
        .map(|(at, header)| {
            let used = profile.uses.iter().find(|used| used.at == at);
            let field = used.map(|used| used.field.clone());
            let told = field.as_deref() == Some(REFUND) && profile.format.derivation.refund_makes_case;
            let kept = told || known.iter().any(|known| Some(known.name) == field.as_deref());
            let class = profile.classes[at];
            let reading = match (class, kept || is_key(field.as_deref())) {
                (Some(Class::Note | Class::BuyerWords), true) => "personal_masked",
                (Some(_), true) => "personal_reduced",
                (Some(_), false) => "personal_dropped",
                (None, true) => "used",
                (None, false) if profile.format.is_of_return(header) => "returns",
                (None, false) => "unused",
            };
            ColumnRead { header: header.clone(), field, reading: reading.to_owned(), class, example: String::new() }
        })
        .collect()
}

fn is_key(field: Option<&str>) -> bool {
    matches!(field, Some("order_no" | "case_no" | "line_no" | "applied_at" | "reason"))
}
