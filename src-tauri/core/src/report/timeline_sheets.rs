//! The sheets of the time line: returns by day, week and month, and what was done meanwhile.

use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::breakdown::timeline::{MarkKind, ReturnTimeline, Step, TimelineMark, TimelineSpan};

const LINES: [Column; 7] = [
    words("by", 10.0),
    words("first_on", 12.0),
    words("last_on", 12.0),
    figures("cases"),
    figures("quality_cases"),
    figures("refunds"),
    figures("refund_yuan"),
];
const MARKS: [Column; 5] =
    [words("mark", 16.0), words("first_on", 12.0), words("last_on", 12.0), words("product", 36.0), words("note", 60.0)];

pub(super) fn write_timelines(sheet: &mut Worksheet, paper: &Paper, lines: &[ReturnTimeline]) -> Drawn {
    let of_line = |line: &ReturnTimeline| {
        let step = match line.step {
            Step::Day => "day",
            Step::Week => "week",
            Step::Month => "month",
        };
        let row = |span: &TimelineSpan| {
            vec![
                Cell::Text(paper.say(&format!("timeline.{step}"))),
                Cell::Day(span.from),
                Cell::Day(span.to),
                Cell::Count(span.applied.cases),
                Cell::Count(span.applied.quality_cases),
                Cell::Count(span.refunded.cases),
                Cell::Yuan(span.refunded.amount_fen),
            ]
        };
        line.spans.iter().map(row).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<Cell>> = lines.iter().flat_map(of_line).collect();
    table::finish(sheet, paper, &LINES, &rows, "empty.timeline")
}

/// The marks of the longest line: it holds those of the others.
pub(super) fn write_marks(sheet: &mut Worksheet, paper: &Paper, lines: &[ReturnTimeline]) -> Drawn {
    let row = |mark: &TimelineMark| {
        let kind = match mark.kind {
            MarkKind::Halt => "halt",
            MarkKind::Wave => "wave",
            MarkKind::Listing => "listing",
            MarkKind::Import => "import",
        };
        vec![
            Cell::Text(paper.say(&format!("timeline.{kind}"))),
            Cell::Day(mark.from),
            mark.until.map_or(Cell::Empty, Cell::Day),
            Cell::told(mark.product.as_ref()),
            Cell::Text(mark.what.clone()),
        ]
    };
    let longest = lines.iter().rfind(|line| line.step == Step::Month);
    let rows: Vec<Vec<Cell>> = longest.into_iter().flat_map(|line| &line.marks).map(row).collect();
    table::finish(sheet, paper, &MARKS, &rows, "empty.timeline")
}
