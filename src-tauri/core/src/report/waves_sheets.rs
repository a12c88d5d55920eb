//! The sheets of group-buy waves. Counts stand beside each rate.

use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::insight::comparison::{Comparison, Shown};
use crate::waves::list::{Wave, Waves};
use crate::waves::sides::{WaveSide, WavesBeside};

const WAVES: [Column; 22] = [
    words("wave", 24.0),
    words("first_on", 12.0),
    words("last_on", 12.0),
    words("wave_products", 40.0),
    figures("cohort"),
    figures("sent_orders"),
    figures("sent_share"),
    figures("waiting_orders"),
    figures("cancelled_orders"),
    figures("judged_orders"),
    figures("returned_orders"),
    figures("returned_rate"),
    figures("quality_orders"),
    figures("rate"),
    figures("low"),
    figures("high"),
    figures("refunds"),
    figures("refund_yuan"),
    figures("given_yuan"),
    figures("loss_yuan"),
    figures("cost_yuan"),
    figures("uncosted_orders"),
];
const BESIDE: [Column; 11] = [
    words("figure", 14.0),
    words("first_wave", 24.0),
    figures("judged_orders"),
    figures("hits"),
    words("second_wave", 24.0),
    figures("second_orders"),
    figures("second_hits"),
    figures("change"),
    figures("change_low"),
    figures("change_high"),
    words("verdict", 24.0),
];
const CURVES: [Column; 8] = [
    words("wave_curve", 20.0),
    words("wave", 24.0),
    figures("days_since"),
    figures("came_orders"),
    figures("watched_orders"),
    figures("share"),
    figures("low"),
    figures("high"),
];
const NOTES: [Column; 2] = [words("term", 26.0), words("meaning", 84.0)];
const DEFINED: [&str; 6] = ["orders", "sent", "rate", "loss", "cost", "curve"];

pub(super) fn write_waves(sheet: &mut Worksheet, paper: &Paper, told: &Waves) -> Drawn {
    let row = |wave: &Wave| {
        let names: Vec<&str> = wave.products.iter().map(|product| product.name.as_str()).collect();
        let ends = wave.quality.interval;
        vec![
            Cell::Text(wave.name.clone()),
            Cell::Day(wave.first_on),
            Cell::Day(wave.last_on),
            Cell::Text(names.join("、")),
            Cell::Count(wave.orders),
            Cell::Count(wave.sent.hits),
            Cell::Share(wave.sent.rate),
            Cell::Count(wave.waiting),
            Cell::Count(wave.cancelled),
            Cell::Count(wave.quality.orders),
            Cell::Count(wave.returned.hits),
            Cell::Share(wave.returned.rate),
            Cell::Count(wave.quality.hits),
            Cell::Share(wave.quality.rate),
            Cell::Share(ends.map(|ends| ends[0])),
            Cell::Share(ends.map(|ends| ends[1])),
            Cell::Count(wave.refunds),
            Cell::Yuan(wave.refunded_fen),
            Cell::Yuan(wave.given_fen),
            Cell::Yuan(wave.loss_fen),
            wave.cost_fen.map_or(Cell::Empty, Cell::Yuan),
            Cell::Count(wave.uncosted),
        ]
    };
    let rows: Vec<Vec<Cell>> = told.waves.iter().map(row).collect();
    table::finish(sheet, paper, &WAVES, &rows, "empty.waves")
}

pub(super) fn write_beside(sheet: &mut Worksheet, paper: &Paper, told: &WavesBeside) -> Drawn {
    let name = |at: usize| Cell::Text(told.sides.get(at).map(|side| side.wave.name.clone()).unwrap_or_default());
    let row = |(figure, compared): (&str, &Comparison)| {
        let verdict = match compared.verdict {
            Shown::TooFew => "too_few",
            Shown::NotShown => "not_shown",
            Shown::Lower => "lower",
            Shown::Higher => "higher",
        };
        vec![
            Cell::Text(paper.say(&format!("column.{figure}"))),
            name(0),
            Cell::Count(compared.first.orders),
            Cell::Count(compared.first.hits),
            name(1),
            Cell::Count(compared.second.orders),
            Cell::Count(compared.second.hits),
            Cell::Points(compared.difference),
            Cell::Points(compared.interval.map(|ends| ends[0])),
            Cell::Points(compared.interval.map(|ends| ends[1])),
            Cell::Text(paper.say(&format!("waves.verdict.{verdict}"))),
        ]
    };
    let compared = [("rate", &told.quality), ("returned_rate", &told.returned)];
    let rows: Vec<Vec<Cell>> =
        compared.into_iter().filter_map(|(figure, of)| Some((figure, of.as_ref()?))).map(row).collect();
    table::finish(sheet, paper, &BESIDE, &rows, "empty.waves")
}

pub(super) fn write_curves(sheet: &mut Worksheet, paper: &Paper, told: &WavesBeside) -> Drawn {
    let of_side = |side: &WaveSide| {
        let mut rows = Vec::new();
        for (kind, curve) in [("send", &side.send), ("back", &side.back)] {
            rows.extend(curve.days.iter().map(|point| {
                let ends = point.interval;
                vec![
                    Cell::Text(paper.say(&format!("waves.curve.{kind}"))),
                    Cell::Text(side.wave.name.clone()),
                    Cell::Count(point.day.into()),
                    Cell::Count(point.came),
                    Cell::Count(curve.orders),
                    Cell::Share(point.share),
                    Cell::Share(ends.map(|ends| ends[0])),
                    Cell::Share(ends.map(|ends| ends[1])),
                ]
            }));
        }
        rows
    };
    let rows: Vec<Vec<Cell>> = told.sides.iter().flat_map(of_side).collect();
    table::finish(sheet, paper, &CURVES, &rows, "empty.waves")
}

pub(super) fn write_notes(sheet: &mut Worksheet, paper: &Paper, told: &Waves) -> Drawn {
    let rows: Vec<Vec<Cell>> = DEFINED
        .iter()
        .map(|name| {
            let say =
                |half: &str| Cell::Text(paper.fill(&format!("waves.{name}.{half}"), &[("minimum", &told.minimum)]));
            vec![say("term"), say("text")]
        })
        .collect();
    table::finish(sheet, paper, &NOTES, &rows, "empty.waves")
}
