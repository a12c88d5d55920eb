//! The workbook of group-buy waves holds what the page shows.

use pintui_store::Reading as _;

use super::*;
use crate::door::{Read as _, Write as _};
use crate::report::export_waves::ExportWaves;
use crate::waves::list::WaveList;
use crate::waves::save::{Draft, SaveWave};
use crate::waves::sides::WaveSides;

/// Two waves of one product, a month each; all orders were paid in the second one.
fn with_waves() -> (TempDir, Book, [i64; 2]) {
    let (folder, book) = shop_with_orders();
    let operation =
        Operation { name: "given", actor: "test", at: made_at(), detail: serde_json::Value::Null, outside: false };
    let keys = book.write(&operation, |tx| {
        tx.change(
            "insert into products (shop_id, product_no, name) values (1, 'W', '连衣裙') on conflict do nothing",
            [],
        )?;
        let product = tx.one("select id from products where product_no = 'W'", [], |row| row.get(0))?;
        tx.change("insert into lines (order_id, line_no, product_id) select id, 'w', ?1 from orders", [product])?;
        let mut keep = |name: &str, first: &str, last: &str| {
            let wave = Draft {
                id: None,
                name: name.to_owned(),
                first_on: day(first),
                last_on: day(last),
                products: vec![product],
            };
            SaveWave { shop: "青禾服饰".into(), wave }.apply(tx, &window()).map(|kept| kept.id)
        };
        Ok([keep("九月团", "2026-09-01", "2026-09-30")?, keep("十月团", "2026-10-01", "2026-10-31")?])
    });
    (folder, book, keys.expect("kept").0)
}

#[test]
fn the_exported_waves_and_curves_are_the_pages_in_every_language() {
    let (folder, book, [first, second]) = with_waves();
    let ask = || WaveSides { shop: "青禾服饰".into(), rule: None, first, second: Some(second) };
    let list = WaveList { shop: "青禾服饰".into(), rule: None };
    let told = book.read(|tx| list.answer(tx, &window())).expect("told");
    let sides = book.read(|tx| ask().answer(tx, &window())).expect("told");
    for language in Language::ALL {
        let out = folder.path().join(language.tag()).to_string_lossy().into_owned();
        let written = ExportWaves { ask: ask(), out, language: Some(language.tag().into()) };
        let written = written.perform(&book, &window()).expect("written");
        let mut read = opened(std::fs::read(&written.path).expect("readable"));
        let names = read.sheet_names();
        assert_eq!(names.len(), 4);
        for sheet in &names {
            let range = read.worksheet_range(sheet).expect("a sheet");
            let raw = |cell: &Data| matches!(cell, Data::String(text) if text.starts_with("workbook."));
            assert!(!range.rows().flatten().any(raw), "{sheet} has a text without words");
        }
        let lines = read.worksheet_range(&names[0]).expect("a sheet");
        for (row, wave) in lines.rows().skip(1).zip(&told.waves) {
            assert_eq!((&row[0], &row[4]), (&Data::String(wave.name.clone()), &Data::Float(wave.orders as f64)));
            assert_eq!(row[19], Data::Float(wave.loss_fen.yuan()));
        }
        assert_eq!(lines.rows().count(), 3);
        let points: usize = sides.sides.iter().map(|side| side.send.days.len() + side.back.days.len()).sum();
        assert_eq!(read.worksheet_range(&names[2]).expect("a sheet").rows().count(), points + 1);
    }
}
