//! Checks before shipping in a month: by packer, and what they found.

use rust_xlsxwriter::Worksheet;

use super::chart::{self, Cells, MOST_BARS};
use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::insight::kpi::Kpi;
use crate::insight::kpi_checks::{FaultCount, PackerCount};
use crate::locale;

const PACKERS: [Column; 9] = [
    words("staff", 30.0),
    figures("checks"),
    figures("failed"),
    figures("failed_rate"),
    figures("passed"),
    figures("escapes"),
    figures("escape_rate"),
    figures("median"),
    words("note", 16.0),
];
const FAULTS: [Column; 5] =
    [words("defect", 30.0), words("point", 34.0), words("severity", 10.0), figures("found"), figures("share")];

pub(super) fn write_checks(sheet: &mut Worksheet, paper: &Paper, kpi: &Kpi, minimum: i64) -> Drawn {
    let packers: Vec<Vec<Cell>> =
        kpi.packers.iter().enumerate().map(|(at, packer)| packer_row(paper, at, packer, minimum)).collect();
    table::finish(sheet, paper, &PACKERS, &packers, "empty.packers")?;
    let top = packers.len().max(1) as u32 + 2;
    let all: i64 = kpi.faults.iter().map(|fault| fault.checks).sum();
    let span = (top + 2, top + 1 + kpi.faults.len() as u32);
    let faults: Vec<Vec<Cell>> =
        kpi.faults.iter().zip(span.0..).map(|(fault, line)| fault_row(paper, fault, line, span, all)).collect();
    table::fit(sheet, paper, &[(&PACKERS, &packers), (&FAULTS, &faults)])?;
    table::write(sheet, paper, top, &FAULTS, &faults)?;
    let mut last = top + faults.len().max(1) as u32;
    if faults.is_empty() {
        sheet.write_string_with_format(top + 1, 0, paper.say("empty.faults"), &paper.text)?;
    } else {
        let name = paper.say("sheet.checks");
        let bars = (faults.len() as u32).min(MOST_BARS);
        let cells = Cells { sheet: &name, first: top + 1, last: top + bars, names: 0, values: 3 };
        let mut drawn = chart::bars(&paper.say("chart.faults"), &cells);
        let height = 80 + 26 * bars;
        sheet.insert_chart(last + 2, 0, drawn.set_width(760).set_height(height))?;
        last += height / 20 + 3;
    }
    sheet.set_print_area(0, 0, last, PACKERS.len() as u16 - 1)?;
    Ok(())
}

fn packer_row(paper: &Paper, at: usize, packer: &PackerCount, minimum: i64) -> Vec<Cell> {
    let line = at + 2;
    let share = |hits: i64, of: i64, how: String| {
        if of >= minimum.max(1) { Cell::Rate(how, hits as f64 / of as f64) } else { Cell::Share(None) }
    };
    vec![
        Cell::Text(packer.staff.clone()),
        Cell::Count(packer.done),
        Cell::Count(packer.failed),
        share(packer.failed, packer.done, format!("=C{line}/B{line}")),
        Cell::Count(packer.passed),
        Cell::Count(packer.escapes),
        share(packer.escapes, packer.passed, format!("=F{line}/E{line}")),
        Cell::Count(packer.median_seconds),
        Cell::Text(if packer.done < minimum { paper.say("note.few_short") } else { String::new() }),
    ]
}

fn fault_row(paper: &Paper, fault: &FaultCount, line: u32, (first, last): (u32, u32), all: i64) -> Vec<Cell> {
    let named = |kind: &str, id: &str, own: Option<&String>| {
        if let Some(own) = own {
            return Cell::Text(own.clone());
        }
        let key = format!("checklist.{kind}.{id}");
        let text = locale::text(paper.language, &key);
        Cell::Text(if text == key { id.to_owned() } else { text.to_owned() })
    };
    vec![
        named("defect", &fault.defect, fault.defect_text.as_ref()),
        named("point", &fault.point, fault.point_text.as_ref()),
        fault.severity.map_or(Cell::Empty, |severity| named("severity", severity.name(), None)),
        Cell::Count(fault.checks),
        Cell::Rate(format!("=D{line}/SUM(D${first}:D${last})"), fault.checks as f64 / all as f64),
    ]
}
