//! The year of [`super::year`] beside the ledger's own answers and workbook: to the cent, whichever way it is cut.

use std::collections::BTreeMap;
use std::path::Path;

use calamine::{Data, Reader as _, Xlsx, open_workbook};

use super::year::{Noted, SHOPS, Year, at, day};
use super::*;
use crate::door::Whole as _;
use crate::ledger::month::LedgerBalance;
use crate::month::Month;
use crate::report::export::ExportKpi;
use crate::report::export_ledger::ExportLedger;

/// Entries, booked, paid, open and owed of each key.
type Sums = BTreeMap<String, [i64; 5]>;

fn inside(month: &Month, at: At) -> bool {
    (month.first..=month.last).contains(&at.day())
}

fn summed<'a>(rows: impl Iterator<Item = &'a Noted>, month: &str, key: &dyn Fn(&Noted) -> String) -> Sums {
    let of = Month::parse(month).expect("a month");
    let mut sums = Sums::new();
    for one in rows {
        let (own, paid) = (one.month == month, one.paid.is_some_and(|at| inside(&of, at)));
        if own || paid {
            let sum = sums.entry(key(one)).or_default();
            let add = |to: &mut i64, holds: bool, fen: i64| *to += if holds { fen } else { 0 };
            add(&mut sum[0], own && !one.counter, 1);
            add(&mut sum[1], own, one.fen);
            add(&mut sum[2], paid, one.fen);
            add(&mut sum[3], own && one.paid.is_none(), one.fen);
            add(&mut sum[4], own && one.bearer != "liable.shop", one.fen);
        }
    }
    sums
}

fn told(balances: &[LedgerBalance]) -> Sums {
    let five = |one: &LedgerBalance| [one.entries, one.booked_fen.0, one.paid_fen.0, one.open_fen.0, one.owed_fen.0];
    balances.iter().map(|one| (one.key.clone(), five(one))).collect()
}

fn months() -> impl Iterator<Item = String> {
    (1..=12).map(|number| format!("2026-{number:02}")).chain(["2027-01".to_owned()])
}

#[test]
fn a_generated_year_comes_to_the_same_by_month_shop_clerk_product_and_partner() {
    let mut year = Year::generated();
    year.goes_by();
    year.given.now = at(day("2027-01-02"), 9);
    let all = year.all();
    for (what, least) in [("refund_part", 20), ("gift", 20), ("goods_again", 20), ("care", 20), ("file", 5)] {
        let found = all.iter().filter(|one| one.kind == what).count();
        assert!(found >= least, "the year has {found} of {what}");
    }
    assert!(all.iter().filter(|one| one.counter).count() > 50, "the year has too few counter-entries");
    let mut booked = 0;
    for (shop, name) in SHOPS.into_iter().enumerate() {
        for month in months() {
            let ask = LedgerMonth { shop: name.into(), month: month.clone() };
            let answer = year.given.ask(ask).expect("the month");
            let own = |key: &dyn Fn(&Noted) -> String| summed(all.iter().filter(|one| one.shop == shop), &month, key);
            let place = format!("{name} {month}");
            assert_eq!(told(&answer.kinds), own(&|one| one.kind.to_owned()), "by kind, {place}");
            assert_eq!(told(&answer.clerks), own(&|one| one.clerk.clone()), "by clerk, {place}");
            assert_eq!(told(&answer.products), own(&|one| one.product.clone()), "by product, {place}");
            assert_eq!(told(&answer.partners), own(&|one| one.bearer.clone()), "by bearer, {place}");
            let every = summed(all.iter(), &month, &|one| SHOPS[one.shop].to_owned());
            assert_eq!(told(&answer.shops), every, "by shop, {place}");
            let [entries, sum, paid, open, owed] = own(&|_| String::new()).remove("").unwrap_or_default();
            let answered = [answer.booked_fen, answer.paid_fen, answer.open_fen, answer.owed_fen].map(|fen| fen.0);
            assert_eq!((answer.entries, answered), (entries, [sum, paid, open, owed]), "in all, {place}");
            booked += answer.booked_fen.0;
        }
    }
    assert_eq!(booked, all.iter().map(|one| one.fen).sum::<i64>(), "the months together are the year");
}

#[test]
fn the_workbook_of_each_month_sums_to_the_same_cent() {
    let mut year = Year::generated();
    year.goes_by();
    year.given.now = at(day("2027-01-02"), 9);
    let all: Vec<Noted> = year.all().into_iter().filter(|one| one.shop == 0).collect();
    for month in months() {
        let out = year.given.folder.path().join(format!("{month}.xlsx"));
        let ask = ExportLedger {
            shop: SHOPS[0].into(),
            month: month.clone(),
            out: out.to_string_lossy().into_owned(),
            language: Some("zh-CN".into()),
        };
        ask.perform(&year.given.book, &year.given.call()).expect("written");
        let here = |one: &&Noted| one.month == month;
        let (count, sum) = all.iter().filter(here).fold((0, 0), |(count, sum), one| (count + 1, sum + one.fen));
        assert_eq!(entries(&out), (count, sum, sum), "the sheet of entries, {month}");
        let whole = summed(all.iter(), &month, &|_| String::new()).remove("").unwrap_or_default();
        for by in ["给了什么", "经手", "商品", "谁承担"] {
            assert_eq!(balances(&out, by), whole, "the sheet of balances by {by}, {month}");
        }
        if whole[2] == 0 {
            // A month in which nothing was paid has no such sheet.
            continue;
        }
        let out = year.given.folder.path().join(format!("{month} KPI.xlsx"));
        let ask = ExportKpi {
            shop: SHOPS[0].into(),
            month: month.clone(),
            out: out.to_string_lossy().into_owned(),
            language: Some("zh-CN".into()),
        };
        ask.perform(&year.given.book, &year.given.call()).expect("written");
        assert_eq!(entries(&out).1, whole[2], "the month's workbook lists what was paid in it, {month}");
    }
}

fn sheet(file: &Path, name: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook(file).expect("a workbook");
    book.worksheet_range(name).expect("the sheet").rows().map(<[Data]>::to_vec).collect()
}

fn fen(cell: &Data) -> i64 {
    match cell {
        Data::Float(yuan) => (yuan * 100.0).round() as i64,
        Data::Int(yuan) => yuan * 100,
        _ => 0,
    }
}

/// How many entries the sheet has, what they come to, and what its own last line says.
fn entries(file: &Path) -> (usize, i64, i64) {
    let mut rows = sheet(file, "补偿");
    let last = rows.pop().expect("a line");
    if rows.is_empty() {
        return (0, 0, 0);
    }
    let money = rows[0].iter().position(|cell| cell.to_string().contains("金额")).expect("a column of money");
    (rows.len() - 1, rows.iter().skip(1).map(|row| fen(&row[money])).sum(), fen(&last[money]))
}

fn balances(file: &Path, by: &str) -> [i64; 5] {
    let mut sums = [0; 5];
    for row in sheet(file, "分账").iter().filter(|row| row[0] == Data::String(by.to_owned())) {
        sums[0] += fen(&row[2]) / 100;
        for (sum, cell) in sums.iter_mut().zip(&row[2..]).skip(1) {
            *sum += fen(cell);
        }
    }
    sums
}
