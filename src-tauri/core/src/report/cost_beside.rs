//! Beside the costs of returns: unsold goods, carriers and offers, work, what effort and actions came to, plans of losses.

use pintui_store::Fen;
use rust_xlsxwriter::Worksheet;

use super::cost_sheets::said;
use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::costs::carriers::{CarrierBand, CarrierSheet};
use crate::costs::effort::{Avoided, Effort};
use crate::costs::plan::LossPlanMonth;
use crate::costs::saved::SavedSheet;
use crate::costs::unsold::{UnsoldLine, UnsoldSheet};
use crate::costs::work::WorkSheet;
use crate::locale;

fn known(fen: Option<Fen>) -> Cell {
    fen.map_or(Cell::Empty, Cell::Yuan)
}

fn counted(count: Option<i64>) -> Cell {
    count.map_or(Cell::Empty, Cell::Count)
}

pub(super) fn unsold(sheet: &mut Worksheet, paper: &Paper, told: &UnsoldSheet) -> Drawn {
    const COLUMNS: [Column; 6] = [
        words("cost_grade", 24.0),
        words("cost_age", 20.0),
        figures("loss_pieces"),
        figures("cost_goods_cost"),
        figures("cost_uncosted"),
        figures("cost_paid"),
    ];
    let mut rows = Vec::new();
    for line in told.grades.iter().chain([&told.whole]) {
        for (at, cell) in line.ages.iter().enumerate() {
            rows.push(vec![
                Cell::Text(grade(paper, line)),
                Cell::Text(age(paper, &told.ages, at)),
                Cell::Count(cell.pieces.len() as i64),
                Cell::Yuan(cell.cost_fen),
                Cell::Count(cell.uncosted),
                Cell::Yuan(cell.paid_fen),
            ]);
        }
    }
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.cost_unsold")
}

fn grade(paper: &Paper, line: &UnsoldLine) -> String {
    let name = |grade: crate::returned::Grade| said(paper, &format!("returned.grade.{}", grade.name()));
    line.grade.map_or_else(|| said(paper, "costs.whole"), name)
}

fn age(paper: &Paper, ages: &[i64], at: usize) -> String {
    match ages.get(at + 1) {
        Some(next) => locale::say(paper.language, "costs.unsold.age", &[("from", &ages[at]), ("to", &(next - 1))]),
        None => locale::say(paper.language, "costs.unsold.age.last", &[("from", &ages[at])]),
    }
}

pub(super) fn carriers(sheet: &mut Worksheet, paper: &Paper, told: &CarrierSheet) -> Drawn {
    const COLUMNS: [Column; 8] = [
        words("loss_carrier", 24.0),
        words("cost_weight", 20.0),
        figures("cost_sent"),
        figures("cost_billed"),
        figures("cost_billed_yuan"),
        figures("cost_mean_fee"),
        words("cost_fee_origin", 20.0),
        figures("cost_yearly"),
    ];
    let mut rows = Vec::new();
    for line in &told.carriers {
        let row = |weight: String, sent: Cell, band: &CarrierBand| {
            vec![
                Cell::Text(line.carrier.clone()),
                Cell::Text(weight),
                sent,
                Cell::Count(band.parcels),
                Cell::Yuan(band.amount_fen),
                known(band.mean_fen),
                Cell::Text(said(paper, &format!("costs.fee.{}", band.origin.name()))),
                counted(band.yearly),
            ]
        };
        rows.push(row(said(paper, "costs.whole"), Cell::Count(line.sent), &line.whole));
        rows.extend(line.bands.iter().map(|band| row(weight(paper, band.up_to_grams), Cell::Empty, band)));
    }
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.cost_carriers")
}

fn weight(paper: &Paper, up_to: Option<i64>) -> String {
    match up_to {
        Some(grams) => locale::say(paper.language, "costs.weight.up_to", &[("grams", &grams)]),
        None => said(paper, "costs.weight.untold"),
    }
}

pub(super) fn offers(sheet: &mut Worksheet, paper: &Paper, told: &CarrierSheet) -> Drawn {
    const COLUMNS: [Column; 8] = [
        words("cost_offered_by", 24.0),
        words("cost_offered_for", 24.0),
        words("cost_weight", 20.0),
        words("cost_offered_on", 14.0),
        figures("cost_offered_fee"),
        figures("cost_mean_fee"),
        figures("cost_yearly"),
        figures("cost_saving"),
    ];
    let row = |line: &crate::costs::carriers::OfferLine| {
        let weight = match line.offer.up_to_grams {
            None => said(paper, "costs.weight.all"),
            grams => weight(paper, grams),
        };
        vec![
            Cell::Text(line.offer.offered_by.clone()),
            Cell::Text(line.offer.carrier.clone()),
            Cell::Text(weight),
            Cell::Day(line.offer.offered_on),
            Cell::Yuan(line.offer.fee_fen),
            known(line.mean_fen),
            counted(line.yearly),
            known(line.saving_fen),
        ]
    };
    let rows: Vec<Vec<Cell>> = told.offers.iter().map(row).collect();
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.cost_offers")
}

pub(super) fn work(sheet: &mut Worksheet, paper: &Paper, told: &WorkSheet) -> Drawn {
    const COLUMNS: [Column; 8] = [
        words("cost_span", 26.0),
        words("cost_step", 24.0),
        figures("cost_cases"),
        figures("cost_measured"),
        figures("cost_unknown"),
        figures("cost_minutes"),
        figures("cost_minutes_each"),
        figures("cost_work_yuan"),
    ];
    let minutes = |seconds: i64| seconds as f64 / 60.0;
    let mut rows = Vec::new();
    for side in &told.sides {
        for step in side.steps.iter().chain([&side.whole]) {
            let name = step
                .part
                .map_or_else(|| said(paper, "costs.whole"), |part| said(paper, &format!("costs.part.{}", part.name())));
            rows.push(vec![
                Cell::Text(format!("{} – {}", side.from, side.to)),
                Cell::Text(name),
                Cell::Count(step.cases),
                Cell::Count(step.measured),
                Cell::Count(step.lacking),
                Cell::Tenths(Some(minutes(step.seconds))),
                Cell::Tenths(step.mean_seconds.map(minutes)),
                Cell::Yuan(step.fen),
            ]);
        }
    }
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.costs")
}

/// Avoided returns with both ends of their range.
fn avoided(avoided: Option<Avoided>) -> [Cell; 3] {
    [
        counted(avoided.map(|one| one.returns)),
        counted(avoided.map(|one| one.range[0])),
        counted(avoided.map(|one| one.range[1])),
    ]
}

pub(super) fn effort(sheet: &mut Worksheet, paper: &Paper, lines: &[Effort]) -> Drawn {
    const COLUMNS: [Column; 9] = [
        words("cost_effort", 16.0),
        words("cost_campaign", 30.0),
        figures("cost_given"),
        figures("cost_spent"),
        words("cost_test", 34.0),
        figures("cost_avoided"),
        figures("cost_avoided_low"),
        figures("cost_avoided_high"),
        figures("cost_per_avoided"),
    ];
    let row = |line: &Effort| {
        let verdict = match &line.test {
            Some(test) => {
                let told = serde_json::json!(test.verdict);
                said(paper, &format!("compared.verdict.{}", told.as_str().unwrap_or_default()))
            }
            None => said(paper, "costs.effort.unmeasured"),
        };
        let mut row = vec![
            Cell::Text(said(paper, &format!("costs.effort.{}", line.kind.name()))),
            Cell::told(line.name.as_ref()),
            Cell::Count(line.given),
            Cell::Yuan(line.spent_fen),
            Cell::Text(verdict),
        ];
        row.extend(avoided(line.avoided));
        row.push(known(line.per_avoided_fen));
        row
    };
    let rows: Vec<Vec<Cell>> = lines.iter().map(row).collect();
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.costs")
}

pub(super) fn saved(sheet: &mut Worksheet, paper: &Paper, told: &SavedSheet) -> Drawn {
    const COLUMNS: [Column; 11] = [
        words("cost_action", 40.0),
        words("product", 30.0),
        words("cost_live_on", 14.0),
        figures("cost_avoided"),
        figures("cost_avoided_low"),
        figures("cost_avoided_high"),
        figures("cost_mean"),
        figures("cost_action_cost"),
        figures("cost_saved"),
        figures("cost_saved_low"),
        figures("cost_saved_high"),
    ];
    let row = |line: &crate::costs::saved::SavedLine| {
        let mut row = vec![Cell::Text(line.what.clone()), Cell::told(line.product.as_ref()), Cell::Day(line.live_on)];
        row.extend(avoided(line.avoided));
        row.extend([
            known(told.mean_fen),
            known(line.cost_fen),
            known(line.saved_fen),
            known(line.range_fen.map(|ends| ends[0])),
            known(line.range_fen.map(|ends| ends[1])),
        ]);
        row
    };
    let rows: Vec<Vec<Cell>> = told.actions.iter().map(row).collect();
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.cost_saved")
}

pub(super) fn plan(sheet: &mut Worksheet, paper: &Paper, months: &[LossPlanMonth]) -> Drawn {
    const COLUMNS: [Column; 7] = [
        words("month", 12.0),
        figures("cost_planned"),
        figures("loss_records"),
        figures("loss_value_yuan"),
        figures("loss_owed_yuan"),
        figures("loss_own_yuan"),
        figures("cost_left"),
    ];
    let row = |month: &LossPlanMonth| {
        vec![
            Cell::Text(month.month.clone()),
            known(month.plan_fen),
            Cell::Count(month.losses),
            Cell::Yuan(month.value_fen),
            Cell::Yuan(month.owed_fen),
            Cell::Yuan(month.own_fen),
            known(month.left_fen),
        ]
    };
    let rows: Vec<Vec<Cell>> = months.iter().map(row).collect();
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.losses")
}
