//! The workbook of people's figures: a sheet for each, points and score as formulas over weight, target and value.

use calamine::{Data, Reader};

use super::{made_at, opened, yuan_paper};
use crate::appraisal::measure::{Job, Measure};
use crate::appraisal::objections::Objection;
use crate::appraisal::sheet::{Appraisal, Appraised, Figure};
use crate::appraisal::tally::{Item, Why};
use crate::locale::Language;
use crate::report::appraisal_book;

fn figure(measure: Measure, weight: i64, target: f64) -> Figure {
    Figure {
        measure,
        of: 0,
        hits: None,
        value: None,
        interval: None,
        target: Some(target),
        weight,
        points: None,
        items: Vec::new(),
        left_out: Vec::new(),
    }
}

fn lan(name: &str) -> Appraised {
    let item = |number: &str, why| Item {
        case_id: Some(1),
        number: number.into(),
        on: "2026-10-12".parse().expect("a day"),
        reason: Some("质量问题".into()),
        hit: true,
        value: None,
        why,
    };
    let escapes = Figure {
        of: 40,
        hits: Some(2),
        value: Some(0.05),
        interval: Some([0.0138, 0.1650]),
        points: Some(75.0),
        items: vec![item("3834151173517609671", None), item("P1", Some(Why::Objection))],
        ..figure(Measure::Escapes, 40, 0.04)
    };
    let pace = Figure { of: 40, value: Some(20.0), points: Some(100.0), ..figure(Measure::Pace, 60, 40.0) };
    Appraised {
        job: Job::Packer,
        name: name.into(),
        figures: vec![escapes, pace],
        score: Some(90.0),
        scored: 100,
        objections: vec![Objection {
            id: 1,
            job: Job::Packer,
            person: name.into(),
            measure: Measure::Escapes,
            number: Some("P1".into()),
            note: "快递压的".into(),
            made_by: name.into(),
            made_at: made_at(),
            accepted: Some(true),
            answer: Some("看过照片".into()),
            decided_by: Some("店主".into()),
            decided_at: Some(made_at()),
        }],
    }
}

fn book(people: Vec<Appraised>) -> calamine::Xlsx<std::io::Cursor<Vec<u8>>> {
    let appraisal = Appraisal {
        month: "2026-10".into(),
        closed: false,
        minimum: 30,
        measures: Vec::new(),
        rules: Vec::new(),
        people,
    };
    opened(appraisal_book::write("小满良品", &appraisal, &yuan_paper(Language::ZhCn), made_at()).expect("written"))
}

#[test]
fn points_and_score_are_formulas_that_carry_what_the_page_shows() {
    let mut book = book(vec![lan("Lan")]);
    let told = book.worksheet_range("Lan 质检打包").expect("a sheet");
    let formulas = book.worksheet_formula("Lan 质检打包").expect("its formulas");
    let formula = |at: (u32, u32)| formulas.get_value(at).cloned().unwrap_or_default();
    assert_eq!(told.get_value((1, 1)), Some(&Data::Float(90.0)));
    assert!(formula((1, 1)).contains("SUMPRODUCT(H4:H5,I4:I5)"), "{}", formula((1, 1)));
    assert_eq!((formula((3, 3)), told.get_value((3, 3))), ("C4/B4".to_owned(), Some(&Data::Float(0.05))));
    assert_eq!(formula((3, 8)), "ROUND(MAX(0,MIN(100,100*(2-D4/G4))),1)");
    assert_eq!(told.get_value((3, 8)), Some(&Data::Float(75.0)));
    let people = book.worksheet_formula("人员").expect("formulas");
    assert_eq!(people.get_value((1, 2)).map(String::as_str), Some("'Lan 质检打包'!B2"));
}

#[test]
fn a_persons_sheet_names_what_counts_what_does_not_and_both_words() {
    let mut book = book(vec![lan("Lan")]);
    let told = book.worksheet_range("Lan 质检打包").expect("a sheet");
    let words: Vec<String> = told.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
    for word in ["3834151173517609671", "算", "异议成立", "快递压的", "看过照片", "同意，不算"] {
        assert!(words.iter().any(|cell| cell == word), "{word} stands in the sheet: {words:?}");
    }
}

#[test]
fn names_that_a_sheet_may_not_have_or_that_are_alike_still_get_sheets() {
    let names = book(vec![lan("A/B:?*[x]"), lan("abx"), lan("ABX")]).sheet_names();
    assert_eq!(names, ["人员", "ABx 质检打包", "abx 质检打包 2", "ABX 质检打包 3", "说明"]);
}
